package ma.musharaka.charter;

import java.util.Locale;

/** Who makes a commitment of the charter. */
public enum CharterParty {
    COMMUNE,
    ASSOCIATIONS,
    CITIZENS;

    /** Text key of the heading over the party's commitments. */
    public String textKey() {
        return "charter.party." + name().toLowerCase(Locale.ROOT);
    }
}
