package ma.musharaka.label;

import static ma.musharaka.label.LabelFixtures.asking;
import static ma.musharaka.label.LabelFixtures.indicator;
import static ma.musharaka.label.LabelFixtures.norm;
import static ma.musharaka.label.LabelFixtures.principle;
import static ma.musharaka.label.LabelFixtures.question;
import static ma.musharaka.label.LabelFixtures.referential;
import static ma.musharaka.label.LabelFixtures.theSitesReferential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the site's referential says, and what no referential may. */
class ReferentialTests {

    private static final List<String> FACT = List.of("proposal.published");

    @Test
    void theSitesReferentialIsSoundAndSaysThatItIsASimulation() {
        Referential referential = theSitesReferential();

        assertThat(referential.simulation()).isTrue();
        assertThat(referential.principles()).hasSize(6);
        assertThat(referential.note().fr()).contains("simulation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "zgh"})
    void everyFactOfTheSitesReferentialCanBeSaidInEachLanguage(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                ReferentialTests.class.getResourceAsStream("/texts/label." + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }

        assertThat(theSitesReferential().facts())
                .allSatisfy(fact -> assertThat(texts).containsKey("label.fact." + fact.replace('.', '-')));
    }

    @Test
    void theFactsOfAllQuestionsAreKnownOnce() {
        Referential referential = referential(principle(
                "P",
                1,
                norm(
                        "N",
                        indicator(
                                "I",
                                question("Q1", FACT, 1, 2, 3),
                                question("Q2", List.of("a.done", FACT.getFirst()), 1, 2, 3)))));

        assertThat(referential.facts()).containsExactly("a.done", "proposal.published");
    }

    @Test
    void aCodeIsSaidOnce() {
        assertThatThrownBy(() -> referential(
                        principle("P1", 1, norm("N", indicator("I1", question("Q1", FACT, 1, 2, 3)))),
                        principle("P2", 1, norm("N", indicator("I2", question("Q2", FACT, 1, 2, 3))))))
                .hasMessageContaining("N is said twice");
        assertThatThrownBy(() -> asking(question("P", FACT, 1, 2, 3))).hasMessageContaining("P is said twice");
    }

    @Test
    void levelsMayStandStillButNotGoDown() {
        assertThat(asking(question("Q", FACT, 1, 1, 1)).facts()).containsExactlyElementsOf(FACT);
        assertThatThrownBy(() -> question("Q", FACT, 1, 3, 2)).hasMessageContaining("Q has levels that go down");
        assertThatThrownBy(() -> question("Q", FACT, 2, 1, 3)).hasMessageContaining("Q has levels that go down");
    }

    @Test
    void thereAreThreeLevelsAndNoneIsForNothing() {
        assertThatThrownBy(() -> question("Q", FACT, 1, 2)).hasMessageContaining("Q needs 3 levels");
        assertThatThrownBy(() -> question("Q", FACT, 1, 2, 3, 4)).hasMessageContaining("Q needs 3 levels");
        assertThatThrownBy(() -> question("Q", FACT, 0, 1, 2)).hasMessageContaining("Q has a level for nothing");
    }

    @Test
    void aFactProvesAQuestionOnce() {
        assertThatThrownBy(() -> question("Q", List.of("a.done", "a.done"), 1, 2, 3))
                .hasMessageContaining("Q names a fact twice");
    }

    @Test
    void nothingIsEmptyOrWithoutWeight() {
        assertThatThrownBy(() -> referential()).hasMessageContaining("is empty");
        assertThatThrownBy(() -> principle("P", 1)).hasMessageContaining("P is empty");
        assertThatThrownBy(() -> norm("N")).hasMessageContaining("N is empty");
        assertThatThrownBy(() -> indicator("I")).hasMessageContaining("I is empty");
        assertThatThrownBy(() -> principle("P", 0, norm("N", indicator("I", question("Q", FACT, 1, 2, 3)))))
                .hasMessageContaining("P has no weight");
    }
}
