package ma.musharaka.consultation;

import java.time.LocalDate;
import java.util.Locale;

/** Whether people can answer; follows from the dates alone. */
public enum ConsultationState {
    OPEN,
    UPCOMING,
    CLOSED;

    /** The first and the last day belong to the consultation. */
    static ConsultationState on(LocalDate day, LocalDate opens, LocalDate closes) {
        if (day.isBefore(opens)) return UPCOMING;
        return day.isAfter(closes) ? CLOSED : OPEN;
    }

    public String textKey() {
        return "consultation.state." + name().toLowerCase(Locale.ROOT);
    }
}
