package ma.musharaka.people.level;

import java.util.Locale;

/** What people do that needs a level; which one, each commune says. */
public enum Act {
    PROPOSAL_SUBMIT,
    PROPOSAL_VOTE,
    PETITION_FILE,
    PETITION_SIGN,
    CHARTER_ADHERE,
    COMMENT_WRITE;

    /** As data names it, such as {@code petition.sign}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public String textKey() {
        return "level.act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
