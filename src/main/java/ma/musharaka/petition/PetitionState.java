package ma.musharaka.petition;

import java.util.Locale;

/** Where a petition stands. */
public enum PetitionState {
    /** With the president of the council, who has given a receipt; the conditions are being checked (article 125). */
    FILED,
    /** The officer found every condition met. */
    CONDITIONS_MET,
    /** The officer found a condition that is not met. */
    CONDITIONS_NOT_MET;

    public String textKey() {
        return "petition.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
