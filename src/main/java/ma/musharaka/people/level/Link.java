package ma.musharaka.people.level;

import java.util.Locale;

/** What ties a person to a commune. One may live in one and work in another, and is known in each. */
public enum Link {
    RESIDENT,
    /** Works, studies, trades or owns there. */
    ACTIVE;

    public String textKey() {
        return "level.link." + name().toLowerCase(Locale.ROOT);
    }
}
