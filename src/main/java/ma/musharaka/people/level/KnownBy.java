package ma.musharaka.people.level;

import java.util.Locale;

/** What people on a list are recognised by. */
public enum KnownBy {
    /** Names and day of birth. */
    NAME_AND_BIRTH,
    /** The national identity number, under the commune's CNDP authorisation. */
    CNIE;

    public String textKey() {
        return "level.known-by." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
