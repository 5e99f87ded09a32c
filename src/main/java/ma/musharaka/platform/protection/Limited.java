package ma.musharaka.platform.protection;

import java.util.Locale;

/** What may be done only so often. How often stands in the settings {@code musharaka.limits}. */
public enum Limited {
    /** Asking for a link or a code, for an account that one has or not. */
    ENTERING,
    PROPOSAL,
    PETITION,
    SIGNATURE,
    COMMENT,
    /** A document that goes with something. */
    UPLOAD,
    /** A message to the commune. */
    CONTACT,
    /** Telling the commune what one wants to hear of, correcting or asking about one's own data. */
    ACCOUNT;

    /** As the settings write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
