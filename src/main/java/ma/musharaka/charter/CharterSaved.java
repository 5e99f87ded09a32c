package ma.musharaka.charter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An editor kept a version of an edition that readers do not see.
 *
 * @param actor nobody where the system did it
 * @param edition number of the edition
 */
public record CharterSaved(
        String commune, UUID charter, @Nullable UUID actor, Instant at, int edition) implements CharterFact {

    @Override
    public String code() {
        return "charter.saved";
    }
}
