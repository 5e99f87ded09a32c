package ma.musharaka.charter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.TextCheck;

/** What an edition needs: little to be kept, more to be shown. A fault of a list names the row, from 0. */
final class CharterCheck {

    private final TextCheck texts = new TextCheck();

    private CharterCheck() {}

    static CharterText draft(CharterText text) {
        return new CharterCheck().check(text, false);
    }

    static CharterText publishable(CharterText text) {
        return new CharterCheck().check(text, true);
    }

    /** @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken */
    static StepDraft step(StepDraft draft, CharterState phase) {
        TextCheck texts = new TextCheck();
        if (draft.date() == null) texts.check().add("date", "input.date-needed");
        else if (draft.ends() != null && draft.ends().isBefore(draft.date()))
            texts.check().add("ends", "input.end-first");
        LocalizedText told = texts.lines("text", draft.text(), StepDraft.LONGEST_TEXT);
        String link = texts.link("link", draft.link());
        String decision = texts.check()
                .line("decision", draft.decision(), phase == CharterState.APPROVED ? 1 : 0, StepDraft.LONGEST_DECISION);
        texts.check().done();
        return new StepDraft(
                draft.date(), draft.ends(), told, link, decision.isEmpty() ? null : decision, draft.document());
    }

    private CharterText check(CharterText text, boolean publishing) {
        LocalizedText title = texts.needed("title", texts.line("title", text.title(), CharterText.LONGEST_TITLE));
        LocalizedText intro = texts.lines("intro", text.intro(), CharterText.LONGEST_INTRO);
        List<CharterText.Section> sections = sections(text.sections());
        List<CharterText.Article> articles = articles(text.articles(), sections);
        List<CharterText.Commitment> commitments = commitments(text.commitments());
        if (publishing) {
            texts.needed("intro", intro);
            if (articles.isEmpty()) texts.check().add("articles", "charter.fault.articles-needed");
        }
        texts.check().done();
        return new CharterText(title, intro, sections, articles, commitments);
    }

    private List<CharterText.Section> sections(List<CharterText.Section> given) {
        List<CharterText.Section> sections = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String field = "sections[" + i + "]";
            CharterText.Section each = given.get(i);
            sections.add(new CharterText.Section(
                    each.code(), texts.needed(field, texts.line(field, each.title(), CharterText.LONGEST_TITLE))));
        }
        return sections;
    }

    private List<CharterText.Article> articles(List<CharterText.Article> given, List<CharterText.Section> sections) {
        Set<String> known =
                new HashSet<>(sections.stream().map(CharterText.Section::code).toList());
        List<CharterText.Article> articles = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String field = "articles[" + i + "]";
            CharterText.Article each = given.get(i);
            if (!known.contains(each.section())) texts.check().add(field + ".section", "charter.fault.section-needed");
            articles.add(new CharterText.Article(
                    each.code(),
                    each.section(),
                    texts.needed(
                            field + ".title", texts.line(field + ".title", each.title(), CharterText.LONGEST_TITLE)),
                    texts.needed(field, texts.lines(field, each.text(), CharterText.LONGEST_ARTICLE))));
        }
        return articles;
    }

    private List<CharterText.Commitment> commitments(List<CharterText.Commitment> given) {
        List<CharterText.Commitment> commitments = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String field = "commitments[" + i + "]";
            CharterText.Commitment each = given.get(i);
            commitments.add(new CharterText.Commitment(
                    each.code(),
                    each.party(),
                    texts.needed(field, texts.lines(field, each.text(), CharterText.LONGEST_COMMITMENT))));
        }
        return commitments;
    }
}
