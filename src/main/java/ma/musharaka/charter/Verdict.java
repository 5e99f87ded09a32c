package ma.musharaka.charter;

import java.util.Locale;

/** Whether a commitment of the charter is kept, in the eyes of those who follow it up. */
public enum Verdict {
    KEPT,
    PARTLY,
    NOT_YET;

    public String textKey() {
        return "charter.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a tag shows it. */
    public String style() {
        return switch (this) {
            case KEPT -> "";
            case PARTLY -> " wait";
            case NOT_YET -> " no";
        };
    }
}
