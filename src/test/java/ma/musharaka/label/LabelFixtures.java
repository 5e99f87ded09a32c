package ma.musharaka.label;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.SubjectRef;
import tools.jackson.databind.json.JsonMapper;

/** Small referentials and evidence for them. */
final class LabelFixtures {

    private static final List<String> FACTS = List.of("a.done", "b.done", "c.done", "d.done", "e.done");

    private LabelFixtures() {}

    static Referential theSitesReferential() {
        return DemoFiles.read(new JsonMapper(), "label/referential.json", Referential.class)
                .orElseThrow();
    }

    static Referential.Question question(String code, List<String> evidence, Integer... levels) {
        return new Referential.Question(code, title(code), evidence, List.of(levels));
    }

    static Referential.Indicator indicator(String code, Referential.Question... questions) {
        return new Referential.Indicator(code, title(code), "services-and-citizens", List.of(questions));
    }

    static Referential.Norm norm(String code, Referential.Indicator... indicators) {
        return new Referential.Norm(code, title(code), "113-14, 119", List.of(indicators));
    }

    static Referential.Principle principle(String code, int weight, Referential.Norm... norms) {
        return new Referential.Principle(code, title(code), weight, List.of(norms));
    }

    static Referential referential(Referential.Principle... principles) {
        return new Referential(title("name"), true, title("note"), List.of(principles));
    }

    /** A principle, norm and indicator for the sake of one question. */
    static Referential asking(Referential.Question question) {
        return referential(principle("P", 1, norm("N", indicator("I", question))));
    }

    static Referential anyReferential(RandomGenerator random) {
        List<Referential.Principle> principles = new ArrayList<>();
        for (int p = 0; p < random.nextInt(1, 5); p++) {
            List<Referential.Norm> norms = new ArrayList<>();
            for (int n = 0; n < random.nextInt(1, 4); n++) {
                List<Referential.Indicator> indicators = new ArrayList<>();
                for (int i = 0; i < random.nextInt(1, 4); i++) {
                    String code = p + "." + n + "." + i;
                    indicators.add(indicator(
                            code,
                            IntStream.range(0, random.nextInt(1, 4))
                                    .mapToObj(q -> anyQuestion(code + "." + q, random))
                                    .toArray(Referential.Question[]::new)));
                }
                norms.add(norm(p + "." + n, indicators.toArray(Referential.Indicator[]::new)));
            }
            principles.add(principle("" + p, random.nextInt(1, 6), norms.toArray(Referential.Norm[]::new)));
        }
        return referential(principles.toArray(Referential.Principle[]::new));
    }

    private static Referential.Question anyQuestion(String code, RandomGenerator random) {
        List<String> facts =
                FACTS.stream().filter(fact -> random.nextInt(3) == 0).toList();
        int first = random.nextInt(1, 4);
        int second = first + random.nextInt(4);
        return question(code, facts, first, second, second + random.nextInt(4));
    }

    static Map<String, Gathered> counted(Map<String, Integer> counts) {
        Map<String, Gathered> gathered = new HashMap<>();
        counts.forEach((fact, count) -> gathered.put(fact, new Gathered(count, List.of())));
        return gathered;
    }

    static Map<String, Gathered> anyEvidence(Referential referential, RandomGenerator random) {
        Map<String, Integer> counts = new HashMap<>();
        for (String fact : referential.facts()) if (random.nextInt(4) > 0) counts.put(fact, random.nextInt(12));
        return counted(counts);
    }

    static Map<String, Gathered> listed(List<EvidenceRecord> records) {
        Map<String, Gathered> gathered = new HashMap<>();
        for (String fact : records.stream().map(EvidenceRecord::fact).distinct().toList()) {
            List<EvidenceRecord> own = records.stream()
                    .filter(record -> record.fact().equals(fact))
                    .toList();
            gathered.put(fact, new Gathered(own.size(), own));
        }
        return gathered;
    }

    static EvidenceRecord evidence(String fact, int minute) {
        return new EvidenceRecord(
                fact,
                new SubjectRef("proposal", new UUID(0, minute)),
                Instant.parse("2026-11-22T08:00:00Z").plusSeconds(60L * minute));
    }

    private static LocalizedText title(String text) {
        return LocalizedText.of(text, text);
    }
}
