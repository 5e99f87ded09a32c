package ma.musharaka.programme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The commune took a programme from readers' sight.
 *
 * @param actor nobody where the system did it
 * @param edition number of the version
 */
public record ProgrammeWithdrawn(
        String commune, UUID programme, @Nullable UUID actor, Instant at, int edition) implements ProgrammeFact {

    @Override
    public String code() {
        return "programme.withdrawn";
    }
}
