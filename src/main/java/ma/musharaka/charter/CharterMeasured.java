package ma.musharaka.charter;

import java.time.Instant;
import java.util.UUID;

/**
 * The value of an indicator was written down.
 *
 * @param edition number of the edition in force
 */
public record CharterMeasured(String commune, UUID charter, UUID actor, Instant at, int edition)
        implements CharterFact {

    @Override
    public String code() {
        return "charter.measured";
    }
}
