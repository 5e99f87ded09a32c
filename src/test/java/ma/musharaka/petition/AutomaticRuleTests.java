package ma.musharaka.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What data say to the conditions of articles 122, 124 and 125. */
class AutomaticRuleTests {

    private static final String BENI_MELLAL = "50910101";
    private static final String KASBA_TADLA = "50910107";

    private final Conditions conditions = new Conditions(JsonMapper.builder().build());

    @ParameterizedTest
    @CsvSource({
        "2015-05-01, 2024-02-01, MET",
        "2021-06-15, 2024-06-16, MET",
        "2021-06-15, 2024-06-15, NOT_MET",
        "2021-06-15, 2024-06-14, NOT_MET",
        "2024-09-01, 2024-10-01, NOT_MET",
        "2020-02-29, 2023-02-28, NOT_MET",
        "2020-02-29, 2023-03-01, MET"
    })
    void exactlyThreeYearsIsNotMoreThanThreeYears(LocalDate founded, LocalDate filed, Verdict expected) {
        Finding finding = AutomaticRule.FOUNDED_YEARS.look(petition(founded, filed, BENI_MELLAL, Set.of()));

        assertThat(finding.suggests()).isEqualTo(expected);
        assertThat(finding.arguments()).containsExactly(founded, 3, filed);
    }

    @Test
    void theSeatInTheCommuneIsEnough() {
        assertThat(AutomaticRule.SEAT.look(seatIn(BENI_MELLAL)).suggests()).isEqualTo(Verdict.MET);
    }

    @Test
    void aSeatElsewhereLeavesTheQuestionOfABranch() {
        assertThat(AutomaticRule.SEAT.look(seatIn(KASBA_TADLA)).suggests()).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void aDocumentOfTheMandateSpeaksForIt() {
        assertThat(AutomaticRule.MANDATE_DOCUMENT
                        .look(with(DocumentKind.STATUTES, DocumentKind.MANDATE))
                        .suggests())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void withoutADocumentOfTheMandateTheFilerMayStillBeTheLegalRepresentative() {
        assertThat(AutomaticRule.MANDATE_DOCUMENT
                        .look(with(DocumentKind.STATUTES))
                        .suggests())
                .isEqualTo(Verdict.UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "object, reasons, aims, MET",
        "' ', reasons, aims, NOT_MET",
        "object, '', aims, NOT_MET",
        "object, reasons, '\n', NOT_MET"
    })
    void aFormWithAnEmptyFieldIsNotComplete(String object, String reasons, String aims, Verdict expected) {
        LocalDate day = LocalDate.of(2024, 2, 1);
        AutomaticRule.Case petition =
                new AutomaticRule.Case(BENI_MELLAL, BENI_MELLAL, day, day, 3, Set.of(), object, reasons, aims);

        assertThat(AutomaticRule.FORM.look(petition).suggests()).isEqualTo(expected);
    }

    @Test
    void theRulesFileAsksNineConditionsOfAnAssociationAndFourOfThemAreLookedAtInData() {
        assertThat(conditions.ofAssociations()).hasSize(9).allSatisfy(condition -> {
            assertThat(condition.article()).isNotBlank();
            assertThat(condition.source()).isNotBlank();
            assertThat(condition.law().ar()).isNotBlank();
            assertThat(condition.law().fr()).isNotBlank();
        });
        assertThat(conditions.ofAssociations())
                .extracting(Condition::automatic)
                .containsOnlyOnce(AutomaticRule.values());
        assertThat(conditions.minimumYears()).isEqualTo(3);
        assertThat(conditions.find("FOUNDED_OVER_3_YEARS")).hasValueSatisfying(condition -> {
            assertThat(condition.article()).isEqualTo("124");
            assertThat(condition.confirmed()).isFalse();
        });
    }

    private static AutomaticRule.Case seatIn(String commune) {
        LocalDate day = LocalDate.of(2024, 2, 1);
        return petition(day, day, commune, Set.of());
    }

    private static AutomaticRule.Case with(DocumentKind... documents) {
        LocalDate day = LocalDate.of(2024, 2, 1);
        return petition(day, day, BENI_MELLAL, Set.of(documents));
    }

    private static AutomaticRule.Case petition(
            LocalDate founded, LocalDate filed, String seat, Set<DocumentKind> documents) {
        return new AutomaticRule.Case(BENI_MELLAL, seat, founded, filed, 3, documents, "object", "reasons", "aims");
    }
}
