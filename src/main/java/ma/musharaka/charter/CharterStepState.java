package ma.musharaka.charter;

import java.util.Locale;

/** Whether a step in the making of the charter is behind, under way or ahead. */
public enum CharterStepState {
    DONE,
    CURRENT,
    PLANNED;

    /** What comes into force stays so: its last step is done once it is reached. */
    static CharterStepState of(CharterState phase, CharterState now) {
        int behind = now.compareTo(phase);
        if (behind < 0) return PLANNED;
        return behind > 0 || phase == CharterState.IN_FORCE ? DONE : CURRENT;
    }

    public String textKey() {
        return "charter.step." + name().toLowerCase(Locale.ROOT);
    }
}
