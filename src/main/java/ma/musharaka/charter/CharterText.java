package ma.musharaka.charter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ma.musharaka.platform.LocalizedText;

/**
 * The text of an edition, as its editors write it and its versions keep it. Articles and commitments carry a code that
 * stays with them from edition to edition, whatever their number becomes.
 *
 * @param articles in order; the order of the sections comes first
 */
public record CharterText(
        LocalizedText title,
        LocalizedText intro,
        List<Section> sections,
        List<Article> articles,
        List<Commitment> commitments) {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_INTRO = 3000;
    public static final int LONGEST_ARTICLE = 4000;
    public static final int LONGEST_COMMITMENT = 2000;

    /** A part of the text. */
    public record Section(String code, LocalizedText title) {}

    /** What people and decisions cite. */
    public record Article(String code, String section, LocalizedText title, LocalizedText text) {}

    /** A promise of one party. */
    public record Commitment(String code, CharterParty party, LocalizedText text) {}

    public CharterText {
        sections = List.copyOf(sections);
        articles = List.copyOf(articles);
        commitments = List.copyOf(commitments);
    }

    /** Those of a part, in order. */
    List<Article> articlesOf(Section section) {
        return articles.stream()
                .filter(article -> article.section().equals(section.code()))
                .toList();
    }

    /** As people read it: articles numbered through the whole charter, commitments within their party's own. */
    List<CharterData.Section> numberedSections() {
        List<CharterData.Section> numbered = new ArrayList<>();
        int next = 1;
        for (Section section : sections) {
            List<CharterData.Article> own = new ArrayList<>();
            for (Article article : articlesOf(section))
                own.add(new CharterData.Article(article.code(), next++, article.title(), article.text()));
            numbered.add(new CharterData.Section(section.code(), section.title(), List.copyOf(own)));
        }
        return numbered;
    }

    List<CharterData.Commitment> numberedCommitments() {
        Map<CharterParty, Integer> next = new EnumMap<>(CharterParty.class);
        return commitments.stream()
                .map(each -> new CharterData.Commitment(
                        each.code(), each.party(), next.merge(each.party(), 1, Integer::sum), each.text()))
                .toList();
    }
}
