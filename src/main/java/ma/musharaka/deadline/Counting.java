package ma.musharaka.deadline;

/** How a rule of the law counts its time. The day of the fact that starts it is never counted. */
public enum Counting {
    /** Days on which administrations work; the last one is a working day by itself. */
    WORKING_DAYS,
    /** Every day of the calendar. */
    DAYS,
    /** To the same day number of a later month, or to that month's last day. */
    MONTHS,
    /** To the next ordinary session of the council whose agenda is still open. */
    NEXT_SESSION;

    public String textKey() {
        return "deadline.counting." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
