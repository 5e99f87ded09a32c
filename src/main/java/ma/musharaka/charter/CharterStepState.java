package ma.musharaka.charter;

import java.util.Locale;

/** Whether a step in the making of the charter is behind, under way or ahead. */
public enum CharterStepState {
    DONE,
    CURRENT,
    PLANNED;

    public String textKey() {
        return "charter.step." + name().toLowerCase(Locale.ROOT);
    }
}
