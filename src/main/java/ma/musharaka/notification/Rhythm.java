package ma.musharaka.notification;

import java.util.Locale;

/** How often someone wants to be written to about a topic. */
public enum Rhythm {
    /** Not at all, on the account neither. */
    NEVER,
    /** Only on the account page, where one looks when one likes. */
    HERE,
    AT_ONCE,
    /** Gathered each morning. */
    DAILY,
    /** Gathered on Monday morning. */
    WEEKLY;

    /** Whether what happens is kept for one letter about all of it. */
    boolean isGathered() {
        return this == DAILY || this == WEEKLY;
    }

    public String textKey() {
        return "notification.rhythm." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
