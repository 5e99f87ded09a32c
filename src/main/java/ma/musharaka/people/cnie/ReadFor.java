package ma.musharaka.people.cnie;

import java.util.Locale;

/** Why someone reads a full number; the journal keeps it. */
public enum ReadFor {
    /** A petition's signatures are compared with the identity documents. */
    PETITION_CHECK,
    /** The person at the counter shows the card. */
    COUNTER_CHECK,
    /** A court or another authority asks by law. */
    AUTHORITY,
    /** The person asks what is kept of them. */
    OWN_REQUEST;

    public String textKey() {
        return "cnie.for." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
