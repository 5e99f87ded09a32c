package ma.musharaka.moderation;

import java.time.Instant;
import ma.musharaka.platform.SubjectRef;

/** A room took a contribution back before anybody decided on it. Heard within the transaction that took it back. */
public record ContributionWithdrawn(String commune, SubjectRef subject, Instant at) {}
