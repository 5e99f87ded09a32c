package ma.musharaka.charter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text of an edition that nobody has approved was taken from readers' sight.
 *
 * @param actor nobody where the system did it
 * @param edition number of the edition
 */
public record CharterWithdrawn(
        String commune, UUID charter, @Nullable UUID actor, Instant at, int edition) implements CharterFact {

    @Override
    public String code() {
        return "charter.withdrawn";
    }
}
