package ma.musharaka.programme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The commune made a programme public, or another version of it.
 *
 * @param actor nobody where the system did it
 * @param edition number of the version
 */
public record ProgrammePublished(
        String commune, UUID programme, @Nullable UUID actor, Instant at, int edition) implements ProgrammeFact {

    @Override
    public String code() {
        return "programme.published";
    }
}
