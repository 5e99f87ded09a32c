package ma.musharaka.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its editors see it.
 *
 * @param latest number of its newest version
 * @param hasUnpublished whether the newest version says more than readers see or will see
 */
public record EntrySheet(
        UUID id,
        EntryKind kind,
        String slug,
        EntryState state,
        EntryContent content,
        int latest,
        boolean hasUnpublished,
        @Nullable Instant publishedAt,
        Instant changedAt) {}
