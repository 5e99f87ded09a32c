package ma.musharaka.moderation;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.SubjectRef;

/** A room received a contribution that waits for a moderator. Heard within the transaction of the submission. */
public record ContributionSubmitted(String commune, SubjectRef subject, UUID author, Instant at) {}
