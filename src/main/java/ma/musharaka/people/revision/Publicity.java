package ma.musharaka.people.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which version of something its editors work on, and which one readers see.
 *
 * @param latest number of the newest version
 * @param shown number of the version that readers see; 0 while they see none
 * @param due number of the version that becomes public at {@code dueAt}
 */
public record Publicity(
        int latest,
        int shown,
        @Nullable Integer due,
        @Nullable Instant dueAt,
        Instant changedAt) {

    public boolean isShown() {
        return shown > 0;
    }

    public boolean isDue() {
        return dueAt != null;
    }

    /** Whether the newest version says more than readers see. */
    public boolean hasUnpublished() {
        return isShown() && latest > shown;
    }

    public String textKey() {
        return isShown() ? "desk.publicity.shown" : isDue() ? "desk.publicity.due" : "desk.publicity.draft";
    }
}
