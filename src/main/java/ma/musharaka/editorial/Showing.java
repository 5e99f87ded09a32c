package ma.musharaka.editorial;

import java.time.Instant;
import ma.musharaka.people.revision.RevisionAct;
import org.jspecify.annotations.Nullable;

/**
 * Who is to see a change of the site's frame (identity, sentences, navigation).
 *
 * @param from from when on readers see it, where that is planned
 */
public record Showing(RevisionAct act, @Nullable Instant from) {

    /** Its editors only. */
    public static final Showing DRAFT = new Showing(RevisionAct.SAVED, null);

    /** Everyone, at once. */
    public static final Showing NOW = new Showing(RevisionAct.PUBLISHED, null);

    /** Everyone, from a moment on; nothing for a moment that nobody named. */
    public static Showing from(@Nullable Instant moment) {
        return new Showing(RevisionAct.SCHEDULED, moment);
    }

    boolean atOnce() {
        return act != RevisionAct.SAVED && act != RevisionAct.SCHEDULED;
    }
}
