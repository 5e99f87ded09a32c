package ma.musharaka.charter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The commune wrote down, or corrected, when a step of an edition was and where it is told.
 *
 * @param actor nobody where the system did it
 * @param edition number of the edition
 */
public record CharterStepTold(
        String commune, UUID charter, @Nullable UUID actor, Instant at, int edition) implements CharterFact {

    @Override
    public String code() {
        return "charter.told";
    }
}
