package ma.musharaka.charter;

import java.util.List;
import java.util.Locale;

/** How far an edition of the charter has come; each state but the last is also a dated step of its making. */
public enum CharterState {
    /** Elected members, staff and the equity body write a first text. */
    INTERNAL_DRAFT,
    /** The organisations of civil society comment on it, article by article. */
    CIVIL_SOCIETY_CONSULTATION,
    /** Everyone may comment, on the site and by the commune's other channels. */
    PUBLIC_CONSULTATION,
    /** The council has approved it: its text does not change any more. */
    APPROVED,
    /** The commune is held to it; associations and citizens may adhere to it. */
    IN_FORCE,
    /** A later edition has taken its place. It stays, because decisions cite it. */
    REVISED;

    /** The steps that every edition goes through. */
    public static final List<CharterState> STEPS =
            List.of(INTERNAL_DRAFT, CIVIL_SOCIETY_CONSULTATION, PUBLIC_CONSULTATION, APPROVED, IN_FORCE);

    /** Whether the council stands behind the text: what it has not approved is a draft and changes. */
    public boolean isApproved() {
        return compareTo(APPROVED) >= 0;
    }

    /** Whether somebody is still working on it. */
    public boolean isInTheMaking() {
        return compareTo(IN_FORCE) < 0;
    }

    /** Whether it may go there from here: forward only, and nothing is in force that the council has not approved. */
    public boolean canBecome(CharterState next) {
        return STEPS.contains(next) && next.compareTo(this) > 0 && (next != IN_FORCE || this == APPROVED);
    }

    /** Text key of the state's name; with {@code .means}, of the sentence that explains it. */
    public String textKey() {
        return "charter.state." + code();
    }

    /** Text key of the step that leads to it; with {@code .means}, of what happens there. */
    public String stepKey() {
        return "charter.phase." + code();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
