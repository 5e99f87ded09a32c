package ma.musharaka.budget;

import java.util.Locale;

/** Where a file of budget lines stands. */
public enum ImportState {
    /** Kept, and seen by editors only. */
    DRAFT,
    /** It becomes public by itself at its time. */
    SCHEDULED,
    PUBLISHED,
    DISCARDED;

    public String textKey() {
        return "budget.import.state." + name().toLowerCase(Locale.ROOT);
    }
}
