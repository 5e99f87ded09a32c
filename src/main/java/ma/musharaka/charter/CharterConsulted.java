package ma.musharaka.charter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition was put before associations or before everyone.
 *
 * @param actor nobody where the system did it
 * @param edition number of the edition
 */
public record CharterConsulted(
        String commune, UUID charter, @Nullable UUID actor, Instant at, int edition) implements CharterFact {

    @Override
    public String code() {
        return "charter.consulted";
    }
}
