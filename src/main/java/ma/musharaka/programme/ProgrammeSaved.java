package ma.musharaka.programme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An editor saved a version of a programme that readers do not see yet.
 *
 * @param actor nobody where the system did it
 * @param edition number of the version
 */
public record ProgrammeSaved(
        String commune, UUID programme, @Nullable UUID actor, Instant at, int edition) implements ProgrammeFact {

    @Override
    public String code() {
        return "programme.saved";
    }
}
