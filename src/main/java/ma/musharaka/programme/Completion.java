package ma.musharaka.programme;

import java.util.Locale;

/** How far a commitment of the programme has come, in the four levels of the Open Government Partnership. */
public enum Completion {
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE;

    /** As data and texts say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String textKey() {
        return "programme.completion." + code();
    }
}
