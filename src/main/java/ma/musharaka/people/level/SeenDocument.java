package ma.musharaka.people.level;

import java.util.Locale;

/** Kinds of document that a clerk may see; none is copied, and no number is kept. */
public enum SeenDocument {
    NATIONAL_CARD,
    PASSPORT,
    RESIDENCE_CARD,
    RESIDENCE_CERTIFICATE,
    WORK_CERTIFICATE,
    SCHOOL_CERTIFICATE,
    TRADE_REGISTER,
    DEED;

    public String textKey() {
        return "level.document." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
