package ma.musharaka.platform;

/** The way by which a contribution came; the web has no more rights than the others. */
public enum Channel {
    WEB,
    PAPER,
    COUNTER,
    MEETING,
    TELEPHONE,
    /** Loaded or done by the system itself. */
    SYSTEM
}
