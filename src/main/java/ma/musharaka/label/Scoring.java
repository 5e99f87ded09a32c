package ma.musharaka.label;

import java.util.List;
import java.util.Map;

/**
 * How evidence becomes a score. A question's level is how many of its thresholds the evidence reaches; a mark is the
 * mean of the marks below it, principles by their weight.
 */
final class Scoring {

    /** How much of a question's evidence is listed; the rest is only counted. */
    static final int SHOWN = 50;

    private Scoring() {}

    /** @param gathered the evidence by the code of the fact that gave it */
    static Score score(Referential referential, Map<String, Gathered> gathered) {
        List<Score.Principle> principles = referential.principles().stream()
                .map(principle -> principle(principle, gathered))
                .toList();
        Mark sum = Mark.ZERO;
        long weights = 0;
        for (Score.Principle principle : principles) {
            sum = sum.plus(principle.mark().times(principle.asked().weight()));
            weights += principle.asked().weight();
        }
        return new Score(referential, sum.dividedBy(weights), principles);
    }

    private static Score.Principle principle(Referential.Principle asked, Map<String, Gathered> gathered) {
        List<Score.Norm> norms =
                asked.norms().stream().map(norm -> norm(norm, gathered)).toList();
        return new Score.Principle(
                asked, Mark.mean(norms.stream().map(Score.Norm::mark).toList()), norms);
    }

    private static Score.Norm norm(Referential.Norm asked, Map<String, Gathered> gathered) {
        List<Score.Indicator> indicators = asked.indicators().stream()
                .map(indicator -> indicator(indicator, gathered))
                .toList();
        return new Score.Norm(
                asked, Mark.mean(indicators.stream().map(Score.Indicator::mark).toList()), indicators);
    }

    private static Score.Indicator indicator(Referential.Indicator asked, Map<String, Gathered> gathered) {
        List<Score.Question> questions = asked.questions().stream()
                .map(question -> question(question, gathered))
                .toList();
        List<Mark> marks = questions.stream()
                .map(question -> Mark.ofLevel(question.level()))
                .toList();
        return new Score.Indicator(asked, Mark.mean(marks), questions);
    }

    private static Score.Question question(Referential.Question asked, Map<String, Gathered> gathered) {
        List<Gathered> proving = asked.evidence().stream()
                .map(fact -> gathered.getOrDefault(fact, Gathered.NOTHING))
                .toList();
        long count = proving.stream().mapToLong(Gathered::count).sum();
        List<EvidenceRecord> newest = proving.stream()
                .flatMap(given -> given.newest().stream())
                .sorted(EvidenceRecord.NEWEST_FIRST)
                .limit(SHOWN)
                .toList();
        return new Score.Question(asked, level(asked, count), count, newest);
    }

    private static int level(Referential.Question asked, long count) {
        return (int) asked.levels().stream().filter(needed -> count >= needed).count();
    }
}
