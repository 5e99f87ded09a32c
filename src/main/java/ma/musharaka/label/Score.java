package ma.musharaka.label;

import java.util.List;
import java.util.stream.Stream;

/** A commune's score, with all that it is made of: every mark opens down to its evidence. */
public record Score(Referential referential, Mark mark, List<Principle> principles) {

    /** A principle with its mark: the mean of its norms. */
    public record Principle(Referential.Principle asked, Mark mark, List<Norm> norms) {}

    /** A norm with its mark: the mean of its indicators. */
    public record Norm(Referential.Norm asked, Mark mark, List<Indicator> indicators) {}

    /** An indicator with its mark: the mean of its questions. */
    public record Indicator(Referential.Indicator asked, Mark mark, List<Question> questions) {}

    /**
     * A question with the level that its evidence reaches.
     *
     * @param level 0 to 3
     * @param count of all its evidence
     * @param newest its newest evidence, the newest first, at most {@link Scoring#SHOWN}
     */
    public record Question(Referential.Question asked, int level, long count, List<EvidenceRecord> newest) {

        /** The sentence that explains the level; it is given {@link #count} and {@link #needed}. */
        public String whyKey() {
            if (!asked.hasSource()) return "label.why.no-source";
            return level == Referential.LEVELS ? "label.why.top" : "label.why.next";
        }

        /** How much evidence the next level takes in all; what the highest took, once it is reached. */
        public int needed() {
            return asked.levels().get(Math.min(level, Referential.LEVELS - 1));
        }

        /** How much evidence is counted and not listed. */
        public long unlisted() {
            return count - newest.size();
        }
    }

    public Stream<Question> questions() {
        return principles.stream()
                .flatMap(principle -> principle.norms().stream())
                .flatMap(norm -> norm.indicators().stream())
                .flatMap(indicator -> indicator.questions().stream());
    }

    /** How many questions have evidence that counts. */
    public long answered() {
        return questions().filter(question -> question.level() > 0).count();
    }

    /** How many questions the site has no source for yet; they stand at level 0. */
    public long withoutSource() {
        return questions().filter(question -> !question.asked().hasSource()).count();
    }
}
