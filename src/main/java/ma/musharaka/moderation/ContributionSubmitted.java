package ma.musharaka.moderation;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A room received a contribution that waits for a moderator. Heard within the transaction of the submission.
 *
 * @param author nobody's account where it came on paper
 */
public record ContributionSubmitted(
        String commune, SubjectRef subject, @Nullable UUID author, Instant at) {}
