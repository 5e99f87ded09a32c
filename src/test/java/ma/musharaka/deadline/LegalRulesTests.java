package ma.musharaka.deadline;

import static ma.musharaka.deadline.DeadlineFixtures.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules file says of each figure where it comes from, and does not claim more than its sources. */
class LegalRulesTests {

    @Test
    void everyTimeThatOthersRelyOnIsThere() {
        assertThat(RULES.all().stream().map(LegalRule::code))
                .containsExactlyInAnyOrder(
                        "information.answer",
                        "information.extension",
                        "information.urgent",
                        "information.complaint",
                        "petition.refusal-notice",
                        "petition.agenda",
                        "privacy.rectification");
    }

    @Test
    void whatIsConfirmedNamesItsSourceAndItsArticle() {
        assertThat(RULES.all())
                .allSatisfy(rule -> assertThat(rule.law() + rule.article()).matches("[0-9-]{6,}"))
                .filteredOn(LegalRule::confirmed)
                .isNotEmpty()
                .noneMatch(rule -> rule.source().isBlank());
    }

    @Test
    void whatNoSourceConfirmsSaysSo() {
        assertThat(RULES.all().stream().filter(rule -> !rule.confirmed()).map(LegalRule::code))
                .containsExactlyInAnyOrder("petition.agenda", "privacy.rectification");
        assertThat(RULES.all()).filteredOn(rule -> !rule.confirmed()).allMatch(rule -> rule.note() != null);
    }

    @Test
    void noTimeMovesToAWorkingDayWithoutASource() {
        assertThat(RULES.all())
                .allMatch(rule -> rule.roll() == null || !rule.roll().source().isBlank());
    }
}
