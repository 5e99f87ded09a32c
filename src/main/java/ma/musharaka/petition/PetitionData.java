package ma.musharaka.petition;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A petition as its pages show it.
 *
 * @param association its name; nothing where citizens ask
 * @param state where the check of the conditions stands
 * @param changedAt when something about it was last decided
 * @param text nothing for those who may not read it, or not yet
 * @param isTextPublic whether everyone may read it
 * @param refusedOn code of the ground on which its text is not published
 */
public record PetitionData(
        UUID id,
        int number,
        @Nullable LocalizedText association,
        PetitionState state,
        Instant filedAt,
        Instant changedAt,
        @Nullable Text text,
        boolean isTextPublic,
        @Nullable String refusedOn) {

    /** What the association wrote. */
    public record Text(String object, String reasons, String aims) {}
}
