package ma.musharaka.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as readers see it.
 *
 * @param publishedAt nothing in a preview of what is not published
 * @param updatedAt when its text was replaced after that
 */
public record EntryData(
        UUID id,
        EntryKind kind,
        String slug,
        EntryContent content,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt) {

    public String address() {
        return kind.address(slug);
    }
}
