package ma.musharaka.deadline;

/** Where a clock of the law stands. */
public enum DeadlineState {
    /** The commune has time left. */
    RUNNING,
    /** The time stands still. */
    SUSPENDED,
    /** It was done in time. */
    MET,
    /** The time was over before it was done; it may still have to be done. */
    MISSED;

    public String textKey() {
        return "deadline.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
