package ma.musharaka.charter;

import java.time.Instant;
import java.util.UUID;

/**
 * It was written down how far a commitment is kept.
 *
 * @param edition number of the edition in force
 */
public record CharterJudged(String commune, UUID charter, UUID actor, Instant at, int edition) implements CharterFact {

    @Override
    public String code() {
        return "charter.judged";
    }
}
