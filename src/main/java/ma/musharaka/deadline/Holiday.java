package ma.musharaka.deadline;

import java.time.LocalDate;
import ma.musharaka.platform.LocalizedText;

/**
 * A day on which the administrations of the whole country are closed.
 *
 * @param confirmed whether it is sure: a religious day is announced only when the moon was seen
 */
public record Holiday(LocalDate day, Kind kind, LocalizedText name, String source, boolean confirmed) {

    /** Why it is a day off. */
    public enum Kind {
        /** The same day every year, by decree. */
        FIXED,
        /** By the lunar calendar, announced by the ministry of Habous. */
        RELIGIOUS,
        /** Granted once, by the Head of Government. */
        EXCEPTIONAL;

        public String textKey() {
            return "deadline.kind." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
