package ma.musharaka.editorial;

import java.util.Locale;

/** Where an entry stands in its life. */
public enum EntryState {
    /** Only editors see it. */
    DRAFT,
    /** Readers will see it from a moment on. */
    SCHEDULED,
    PUBLISHED,
    /** Readers saw it, and do not any more. */
    WITHDRAWN;

    public String textKey() {
        return "editorial.state." + name().toLowerCase(Locale.ROOT);
    }
}
