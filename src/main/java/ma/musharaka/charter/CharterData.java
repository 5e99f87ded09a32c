package ma.musharaka.charter;

import java.util.List;
import ma.musharaka.platform.LocalizedText;

/**
 * A charter as it is read, imported and exported.
 *
 * @param sections the text, in order; articles are numbered through the whole charter
 * @param commitments of all three parties
 */
public record CharterData(
        CharterState state,
        LocalizedText title,
        LocalizedText intro,
        List<Section> sections,
        List<Commitment> commitments,
        List<Step> steps) {

    /** A part of the text, with its articles in order. */
    public record Section(String code, LocalizedText title, List<Article> articles) {}

    /** What people and decisions cite: "article 7 of the charter". */
    public record Article(int number, LocalizedText title, LocalizedText text) {

        /** The place of the article on the charter's page. */
        public String anchor() {
            return "article-" + number;
        }
    }

    /** A promise of one party, numbered within the party's own. */
    public record Commitment(CharterParty party, int number, LocalizedText text) {}

    /** One of the steps by which a charter is made. */
    public record Step(int number, LocalizedText title, LocalizedText text, CharterStepState state) {}

    public int articleCount() {
        return sections.stream().mapToInt(section -> section.articles().size()).sum();
    }

    /** The promises of one party, in order. */
    public List<Commitment> commitmentsOf(CharterParty party) {
        return commitments.stream()
                .filter(commitment -> commitment.party() == party)
                .toList();
    }
}
