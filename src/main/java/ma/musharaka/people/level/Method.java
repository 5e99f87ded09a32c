package ma.musharaka.people.level;

import java.util.Locale;

/** How it was checked. */
public enum Method {
    /** A clerk saw a document. */
    COUNTER,
    /** The person's details stand in a list of the commune. */
    LIST,
    /** A national identity service answered for the person. */
    OIDC;

    public String textKey() {
        return "level.method." + name().toLowerCase(Locale.ROOT);
    }
}
