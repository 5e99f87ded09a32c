package ma.musharaka.petition;

import java.util.Locale;

/** What is said of a condition. */
public enum Verdict {
    MET,
    NOT_MET,
    /** Looked at, and left open until something more is known. */
    UNCLEAR;

    public String textKey() {
        return "petition.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isSettled() {
        return this != UNCLEAR;
    }
}
