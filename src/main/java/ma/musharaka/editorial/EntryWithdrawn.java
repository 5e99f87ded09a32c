package ma.musharaka.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Readers do not see it any more.
 *
 * @param actor nobody where the clock did it
 * @param edition number of the version
 */
public record EntryWithdrawn(
        String commune,
        UUID entry,
        EntryKind kind,
        @Nullable UUID actor,
        Instant at,
        int edition) implements EntryFact {

    @Override
    public String code() {
        return kind == EntryKind.PAGE ? "page.withdrawn" : "news.withdrawn";
    }
}
