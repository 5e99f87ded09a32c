package ma.musharaka.petition;

import java.util.Locale;

/** Where a petition stands. */
public enum PetitionState {
    /** Citizens sign it; it is not filed yet (article 123). */
    COLLECTING,
    /** With the president of the council, who has given a receipt; the conditions are being checked (article 125). */
    FILED,
    /** The officer found every condition met. */
    CONDITIONS_MET,
    /** The officer found a condition that is not met. */
    CONDITIONS_NOT_MET;

    /** As addresses say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String textKey() {
        return "petition.state." + code();
    }
}
