package ma.musharaka.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Readers can read it, or its newest text, from now on.
 *
 * @param actor nobody where the clock did it
 * @param edition number of the version
 */
public record EntryPublished(
        String commune,
        UUID entry,
        EntryKind kind,
        @Nullable UUID actor,
        Instant at,
        int edition) implements EntryFact {

    @Override
    public String code() {
        return kind == EntryKind.PAGE ? "page.published" : "news.published";
    }
}
