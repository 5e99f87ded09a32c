package ma.musharaka.people;

import java.util.Locale;

/** How far a commune has come with an association that is present there. */
public enum AssociationState {
    /** Declared; staff have not looked at the documents yet. */
    PENDING,
    /** Staff need more: the delegate reads what. */
    MORE_ASKED,
    /** The documents bear out what was declared: its delegates may act here. */
    VERIFIED,
    /** They do not; the delegate reads why. */
    REFUSED;

    /** As data names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String textKey() {
        return "association.state." + code();
    }
}
