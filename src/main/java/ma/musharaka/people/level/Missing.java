package ma.musharaka.people.level;

import java.util.Locale;

/** What stands between a person and an act, as a page tells them. */
public record Missing(Act act, Level needed, Level held) {

    /** The sentence that says why, and how to get there. */
    public String textKey() {
        return "level.missing." + needed.name().toLowerCase(Locale.ROOT);
    }
}
