package ma.musharaka.deadline;

import java.time.LocalDate;
import java.util.List;

/** What the law's arithmetic says: a day, or why there is none. */
public sealed interface Reckoned {

    LegalRule rule();

    /** The day of the fact that starts the time. */
    LocalDate from();

    /**
     * The last day of a time.
     *
     * @param days that were counted, in their order; where months or sessions are, the days to which they lead
     * @param uncertain days off within it that are not confirmed, or still to be announced
     */
    record Due(LegalRule rule, LocalDate from, LocalDate on, List<LocalDate> days, List<LocalDate> uncertain)
            implements Reckoned {

        /** Whether the day may still move with the moon. */
        public boolean isProvisional() {
            return !uncertain.isEmpty();
        }
    }

    /** The working calendar does not reach so far: a guess at its days off would be a wrong day. */
    record OutsideCalendar(LegalRule rule, LocalDate from, int firstYear, int lastYear) implements Reckoned {}
}
