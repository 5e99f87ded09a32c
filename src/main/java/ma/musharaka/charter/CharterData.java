package ma.musharaka.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the charter as it is read.
 *
 * @param shown whether the commune has made its text public
 * @param invented whether dates and figures are made up for the demonstration
 * @param revisedOn the day on which a later edition took its place
 * @param sections the text, in order; articles are numbered through the whole charter
 * @param commitments of all three parties
 * @param steps every step of its making, also those that are still to come
 */
public record CharterData(
        UUID id,
        int edition,
        CharterState state,
        boolean shown,
        boolean invented,
        @Nullable LocalDate revisedOn,
        LocalizedText title,
        LocalizedText intro,
        List<Section> sections,
        List<Commitment> commitments,
        List<Step> steps) {

    /** A part of the text, with its articles in order. */
    public record Section(String code, LocalizedText title, List<Article> articles) {}

    /**
     * What people and decisions cite: "article 7 of the charter".
     *
     * @param code the same in every edition that has it
     */
    public record Article(String code, int number, LocalizedText title, LocalizedText text) {

        /** The place of the article on the charter's page. */
        public String anchor() {
            return "article-" + number;
        }
    }

    /** A promise of one party, numbered within the party's own. */
    public record Commitment(String code, CharterParty party, int number, LocalizedText text) {

        /** The place of the commitment on the charter's page. */
        public String anchor() {
            return "commitment-" + code;
        }
    }

    /**
     * One of the steps by which an edition is made.
     *
     * @param date its day, or its first
     * @param text what was done; may say nothing
     * @param link address on this site where more is told, such as a consultation
     * @param decision number of the council's decision
     */
    public record Step(
            CharterState phase,
            CharterStepState state,
            @Nullable LocalDate date,
            @Nullable LocalDate ends,
            LocalizedText text,
            @Nullable String link,
            @Nullable String decision,
            @Nullable Document document) {}

    /** A file of a step. */
    public record Document(String hash, String name) {

        public String address() {
            return "/files/charter/" + hash;
        }
    }

    public CharterData {
        sections = List.copyOf(sections);
        commitments = List.copyOf(commitments);
        steps = List.copyOf(steps);
    }

    /** Where this edition is read for good. */
    public String address() {
        return "/charter/editions/" + edition;
    }

    public String addressOf(Article article) {
        return address() + "/articles/" + article.number();
    }

    public Stream<Article> articles() {
        return sections.stream().flatMap(section -> section.articles().stream());
    }

    public int articleCount() {
        return (int) articles().count();
    }

    public Optional<Article> article(int number) {
        return articles().filter(article -> article.number() == number).findFirst();
    }

    public Optional<Article> article(String code) {
        return articles().filter(article -> article.code().equals(code)).findFirst();
    }

    /** The promises of one party, in order. */
    public List<Commitment> commitmentsOf(CharterParty party) {
        return commitments.stream()
                .filter(commitment -> commitment.party() == party)
                .toList();
    }

    public Optional<Step> step(CharterState phase) {
        return steps.stream().filter(step -> step.phase() == phase).findFirst();
    }

    /** Since when the commune is held to it. */
    public Optional<LocalDate> inForceSince() {
        return step(CharterState.IN_FORCE).map(Step::date);
    }
}
