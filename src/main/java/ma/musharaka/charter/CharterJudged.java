package ma.musharaka.charter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/**
 * It was written down how far a commitment is kept.
 *
 * @param edition number of the edition in force
 */
public record CharterJudged(String commune, UUID charter, UUID actor, Instant at, int edition) implements Fact {

    @Override
    public String code() {
        return "charter.judged";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(Charter.KIND, charter);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("edition", (long) edition);
    }
}
