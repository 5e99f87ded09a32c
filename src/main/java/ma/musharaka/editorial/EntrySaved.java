package ma.musharaka.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An editor saved a version that readers do not see yet.
 *
 * @param actor nobody where the clock did it
 * @param edition number of the version
 */
public record EntrySaved(
        String commune,
        UUID entry,
        EntryKind kind,
        @Nullable UUID actor,
        Instant at,
        int edition) implements EntryFact {

    @Override
    public String code() {
        return kind == EntryKind.PAGE ? "page.saved" : "news.saved";
    }
}
