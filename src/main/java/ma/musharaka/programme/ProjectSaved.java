package ma.musharaka.programme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An editor saved a version of a project that readers do not see yet.
 *
 * @param actor nobody where the system did it
 * @param edition number of the version
 */
public record ProjectSaved(
        String commune, UUID project, @Nullable UUID actor, Instant at, int edition) implements ProjectFact {

    @Override
    public String code() {
        return "project.saved";
    }
}
