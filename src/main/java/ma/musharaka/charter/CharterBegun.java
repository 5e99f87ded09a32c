package ma.musharaka.charter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The commune began to write an edition: the first, or a revision of the one before.
 *
 * @param actor nobody where the system did it
 * @param edition number of the edition
 */
public record CharterBegun(
        String commune, UUID charter, @Nullable UUID actor, Instant at, int edition) implements CharterFact {

    @Override
    public String code() {
        return "charter.begun";
    }
}
