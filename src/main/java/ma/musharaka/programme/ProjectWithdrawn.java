package ma.musharaka.programme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The commune took a project from readers' sight.
 *
 * @param actor nobody where the system did it
 * @param edition number of the version
 */
public record ProjectWithdrawn(
        String commune, UUID project, @Nullable UUID actor, Instant at, int edition) implements ProjectFact {

    @Override
    public String code() {
        return "project.withdrawn";
    }
}
