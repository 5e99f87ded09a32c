package ma.musharaka.discussion;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its readers see it.
 *
 * @param signedAs the name that its author chose, if any
 * @param official whether the commune itself says it
 * @param stateKey text key of its state
 * @param withdrawn whether its author took it back: then its words are not shown any more
 * @param ground code of the ground on which it was refused
 */
public record CommentData(
        UUID id,
        int number,
        SubjectRef subject,
        UUID author,
        @Nullable String signedAs,
        boolean official,
        String text,
        String stateKey,
        boolean isPublic,
        boolean withdrawn,
        @Nullable String ground,
        Instant submittedAt,
        @Nullable Instant publishedAt) {}
