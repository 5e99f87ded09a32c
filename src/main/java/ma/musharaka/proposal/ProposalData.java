package ma.musharaka.proposal;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Point;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as its pages show it.
 *
 * @param stateKey text key of its state
 * @param author nobody's account where it came on paper
 * @param withdrawnBecause why it was taken back
 * @param ground code of the ground on which it was refused
 */
public record ProposalData(
        UUID id,
        int number,
        @Nullable UUID author,
        String title,
        String text,
        String place,
        @Nullable Point point,
        @Nullable SubjectRef topic,
        String stateKey,
        boolean isPublic,
        @Nullable String ground,
        @Nullable String withdrawnBecause,
        Instant submittedAt,
        @Nullable Instant decidedAt) {}
