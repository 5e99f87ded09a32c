package ma.musharaka.label;

import static ma.musharaka.label.LabelFixtures.anyEvidence;
import static ma.musharaka.label.LabelFixtures.anyReferential;
import static ma.musharaka.label.LabelFixtures.asking;
import static ma.musharaka.label.LabelFixtures.counted;
import static ma.musharaka.label.LabelFixtures.evidence;
import static ma.musharaka.label.LabelFixtures.indicator;
import static ma.musharaka.label.LabelFixtures.listed;
import static ma.musharaka.label.LabelFixtures.norm;
import static ma.musharaka.label.LabelFixtures.principle;
import static ma.musharaka.label.LabelFixtures.question;
import static ma.musharaka.label.LabelFixtures.referential;
import static ma.musharaka.label.LabelFixtures.theSitesReferential;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The score's arithmetic, by examples and for any referential and evidence. */
class ScoringTests {

    private static final String FACT = "proposal.published";

    private final Referential theSites = theSitesReferential();

    @ParameterizedTest
    @CsvSource({
        // count, thresholds, level, needed next
        "0, 1, 3, 10, 0, 1",
        "1, 1, 3, 10, 1, 3",
        "2, 1, 3, 10, 1, 3",
        "3, 1, 3, 10, 2, 10",
        "9, 1, 3, 10, 2, 10",
        "10, 1, 3, 10, 3, 10",
        "5000000000, 1, 3, 10, 3, 10",
        "0, 1, 1, 2, 0, 1",
        "1, 1, 1, 2, 2, 2",
        "2, 1, 1, 2, 3, 2",
        "3, 4, 4, 4, 0, 4",
        "4, 4, 4, 4, 3, 4",
    })
    void aQuestionStandsAtTheNumberOfThresholdsThatItsEvidenceReaches(
            long count, int first, int second, int third, int level, int needed) {
        Referential referential = asking(question("Q", List.of(FACT), first, second, third));

        Score.Question question =
                onlyQuestion(Scoring.score(referential, Map.of(FACT, new Gathered(count, List.of()))));

        assertThat(question.level()).isEqualTo(level);
        assertThat(question.needed()).isEqualTo(needed);
        assertThat(question.count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 33.3", "2, 66.7", "3, 100.0"})
    void aLevelIsAThirdOfTheScale(int count, BigDecimal score) {
        Referential referential = asking(question("Q", List.of(FACT), 1, 2, 3));

        assertThat(Scoring.score(referential, counted(Map.of(FACT, count)))
                        .mark()
                        .rounded())
                .isEqualTo(score);
    }

    @Test
    void factsOfOneQuestionAddUp() {
        Referential referential = asking(question("Q", List.of(FACT, "petition.filed"), 1, 3, 5));

        Score.Question question =
                onlyQuestion(Scoring.score(referential, counted(Map.of(FACT, 2, "petition.filed", 1))));

        assertThat(question.count()).isEqualTo(3);
        assertThat(question.level()).isEqualTo(2);
    }

    @Test
    void aFactThatNoQuestionNamesChangesNothing() {
        Referential referential = asking(question("Q", List.of(FACT), 1, 2, 3));

        assertThat(Scoring.score(referential, counted(Map.of("weather.changed", 9))))
                .isEqualTo(Scoring.score(referential, Map.of()));
    }

    @Test
    void everyStepUpIsAPlainMeanAndTheLastIsWeighted() {
        Referential referential = referential(
                principle(
                        "P1",
                        3,
                        norm(
                                "N1",
                                indicator(
                                        "I1",
                                        question("Q1", List.of("a.done"), 1, 2, 3), // level 3
                                        question("Q2", List.of("b.done"), 1, 2, 3)), // level 1
                                indicator("I2", question("Q3", List.of(), 1, 2, 3))), // level 0
                        norm("N2", indicator("I3", question("Q4", List.of("c.done"), 1, 2, 3)))), // level 2
                principle("P2", 1, norm("N3", indicator("I4", question("Q5", List.of("a.done"), 2, 4, 6))))); // level 1

        Score score = Scoring.score(referential, counted(Map.of("a.done", 3, "b.done", 1, "c.done", 2)));

        Score.Principle first = score.principles().getFirst();
        Score.Norm norm = first.norms().getFirst();
        assertThat(norm.indicators().getFirst().mark().rounded()).isEqualTo("66.7"); // (100 + 33.3…) / 2
        assertThat(norm.mark().rounded()).isEqualTo("33.3"); // (66.6… + 0) / 2
        assertThat(first.mark().rounded()).isEqualTo("50.0"); // (33.3… + 66.6…) / 2
        assertThat(score.principles().getLast().mark().rounded()).isEqualTo("33.3");
        assertThat(score.mark().rounded()).isEqualTo("45.8"); // (3 × 50 + 33.3…) / 4 = 45.83…
    }

    @Test
    void halvesAreRoundedUpOnceAtTheEnd() {
        // 1/16 of 100 = 6.25 exactly; sixteen indicators, three of whose 48 levels are reached
        Referential.Indicator[] indicators = IntStream.range(0, 16)
                .mapToObj(i -> indicator("I" + i, question("Q" + i, List.of(i == 0 ? FACT : "no.fact"), 1, 1, 1)))
                .toArray(Referential.Indicator[]::new);

        Score score = Scoring.score(referential(principle("P", 1, norm("N", indicators))), counted(Map.of(FACT, 1)));

        assertThat(score.mark().rounded()).isEqualTo("6.3");
    }

    @Test
    void aQuestionWithoutSourceStandsAtNothingAndSaysSo() {
        Score score = Scoring.score(asking(question("Q", List.of(), 1, 2, 3)), counted(Map.of(FACT, 9)));

        assertThat(onlyQuestion(score).level()).isZero();
        assertThat(onlyQuestion(score).whyKey()).isEqualTo("label.why.no-source");
        assertThat(score.withoutSource()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, label.why.next", "2, label.why.next", "3, label.why.top"})
    void aLevelIsExplained(int count, String key) {
        Score score = Scoring.score(asking(question("Q", List.of(FACT), 1, 2, 3)), counted(Map.of(FACT, count)));

        assertThat(onlyQuestion(score).whyKey()).isEqualTo(key);
    }

    @Test
    void ofMuchEvidenceTheNewestIsListedAndAllIsCounted() {
        List<EvidenceRecord> records = IntStream.range(0, 70)
                .mapToObj(minute -> evidence(FACT, minute))
                .toList();

        Score.Question question =
                onlyQuestion(Scoring.score(asking(question("Q", List.of(FACT), 1, 2, 3)), listed(records)));

        assertThat(question.count()).isEqualTo(70);
        assertThat(question.newest()).hasSize(50).first().isEqualTo(evidence(FACT, 69));
        assertThat(question.unlisted()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aScoreStaysBetweenNothingAndAHundred(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Referential referential = anyReferential(random);

            Score score = Scoring.score(referential, anyEvidence(referential, random));

            assertThat(marks(score))
                    .allSatisfy(mark -> assertThat(mark).isBetween(BigDecimal.ZERO, new BigDecimal("100.0")));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void moreEvidenceNeverLowersAnyMark(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Referential referential = i % 2 == 0 ? theSites : anyReferential(random);
            if (referential.facts().isEmpty()) continue;
            Map<String, Gathered> less = anyEvidence(referential, random);
            List<String> facts = List.copyOf(referential.facts());
            String one = facts.get(random.nextInt(facts.size()));
            Map<String, Gathered> more = new HashMap<>(less);
            more.merge(one, new Gathered(1, List.of()), (was, added) -> new Gathered(was.count() + 1, was.newest()));

            List<BigDecimal> before = marks(Scoring.score(referential, less));
            List<BigDecimal> after = marks(Scoring.score(referential, more));

            for (int mark = 0; mark < before.size(); mark++)
                assertThat(after.get(mark)).isGreaterThanOrEqualTo(before.get(mark));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfEvidenceDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<String> facts = List.copyOf(theSites.facts());
        List<EvidenceRecord> records = IntStream.range(0, 60)
                .mapToObj(i -> evidence(facts.get(random.nextInt(facts.size())), random.nextInt(30)))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        Score score = Scoring.score(theSites, listed(records));
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(records, random);

            assertThat(Scoring.score(theSites, listed(records))).isEqualTo(score);
        }
    }

    @Test
    void theSitesReferentialGivesNothingForNothing() {
        assertThat(Scoring.score(theSites, Map.of()).mark().rounded()).isEqualTo("0.0");
    }

    @Test
    void aPerfectCommuneLacksOnlyWhatTheSiteHasNoSourceFor() {
        Map<String, Integer> plenty = theSites.facts().stream().collect(Collectors.toMap(fact -> fact, fact -> 1000));

        Score score = Scoring.score(theSites, counted(plenty));

        assertThat(score.questions().filter(question -> question.level() < 3))
                .allSatisfy(question -> assertThat(question.asked().hasSource()).isFalse())
                .hasSize((int) score.withoutSource());
    }

    private static Score.Question onlyQuestion(Score score) {
        return score.questions().collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
    }

    private static List<BigDecimal> marks(Score score) {
        List<BigDecimal> marks = new ArrayList<>(List.of(score.mark().rounded()));
        for (Score.Principle principle : score.principles()) {
            marks.add(principle.mark().rounded());
            for (Score.Norm norm : principle.norms()) {
                marks.add(norm.mark().rounded());
                for (Score.Indicator indicator : norm.indicators())
                    marks.add(indicator.mark().rounded());
            }
        }
        return marks;
    }
}
