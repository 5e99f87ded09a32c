package ma.musharaka.label;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.musharaka.platform.LocalizedText;

/**
 * What a commune is asked by the label: principles, norms drawn from the law, measurable indicators, and the questions
 * that evidence answers. It is data; a wrong file stops the start.
 *
 * @param simulation whether the scale is this site's own and not an official one
 * @param note what is official in it and what is not, in words
 */
public record Referential(LocalizedText name, boolean simulation, LocalizedText note, List<Principle> principles) {

    /** How many levels a question has above none. */
    static final int LEVELS = 3;

    public Referential {
        principles = filled("the referential", principles);
        Set<String> codes = new HashSet<>();
        principles.stream().flatMap(Principle::codes).forEach(code -> check(codes.add(code), code, "is said twice"));
    }

    /** @param weight how much it counts in the score, beside the others */
    public record Principle(String code, LocalizedText title, int weight, List<Norm> norms) {

        public Principle {
            norms = filled(code, norms);
            check(weight > 0, code, "has no weight");
        }

        Stream<String> codes() {
            return Stream.concat(Stream.of(code), norms.stream().flatMap(Norm::codes));
        }
    }

    /** @param source the articles that it is drawn from */
    public record Norm(String code, LocalizedText title, String source, List<Indicator> indicators) {

        public Norm {
            indicators = filled(code, indicators);
        }

        Stream<String> codes() {
            return Stream.concat(Stream.of(code), indicators.stream().flatMap(Indicator::codes));
        }
    }

    /** @param field one of the label's five fields, which lie across the principles */
    public record Indicator(String code, LocalizedText title, String field, List<Question> questions) {

        public Indicator {
            questions = filled(code, questions);
        }

        Stream<String> codes() {
            return Stream.concat(Stream.of(code), questions.stream().map(Question::code));
        }
    }

    /**
     * @param evidence codes of the facts that prove it; none while the site has no source for it
     * @param levels how many pieces of evidence each level takes, the first level first
     */
    public record Question(String code, LocalizedText title, List<String> evidence, List<Integer> levels) {

        public Question {
            evidence = List.copyOf(evidence);
            levels = List.copyOf(levels);
            check(Set.copyOf(evidence).size() == evidence.size(), code, "names a fact twice");
            check(levels.size() == LEVELS, code, "needs " + LEVELS + " levels");
            check(levels.getFirst() > 0, code, "has a level for nothing");
            check(levels.equals(levels.stream().sorted().toList()), code, "has levels that go down");
        }

        public boolean hasSource() {
            return !evidence.isEmpty();
        }
    }

    /** The codes of all facts that are evidence of something. */
    Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        for (Principle principle : principles)
            for (Norm norm : principle.norms)
                for (Indicator indicator : norm.indicators)
                    for (Question question : indicator.questions) facts.addAll(question.evidence);
        return facts;
    }

    private static <T> List<T> filled(String code, List<T> parts) {
        check(!parts.isEmpty(), code, "is empty");
        return List.copyOf(parts);
    }

    private static void check(boolean right, String code, String fault) {
        if (!right) throw new IllegalArgumentException("label referential: " + code + " " + fault);
    }
}
