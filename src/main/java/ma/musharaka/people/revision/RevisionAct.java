package ma.musharaka.people.revision;

import java.util.Locale;

/** What somebody did when a version was made. */
public enum RevisionAct {
    SAVED,
    PUBLISHED,
    SCHEDULED,
    WITHDRAWN,
    /** An older version is the newest again. */
    RESTORED,
    /** As it stood before its first change was kept. */
    FOUND;

    public String textKey() {
        return "desk.act." + name().toLowerCase(Locale.ROOT);
    }
}
