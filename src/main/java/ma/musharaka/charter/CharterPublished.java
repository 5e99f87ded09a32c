package ma.musharaka.charter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The commune made the text of an edition public, or changed it, be it a draft or the approved text.
 *
 * @param actor nobody where the system did it
 * @param edition number of the edition
 */
public record CharterPublished(
        String commune, UUID charter, @Nullable UUID actor, Instant at, int edition) implements CharterFact {

    @Override
    public String code() {
        return "charter.published";
    }
}
