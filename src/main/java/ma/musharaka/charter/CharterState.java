package ma.musharaka.charter;

import java.util.Locale;

/** How far a charter has come; the states follow the five steps of its making. */
public enum CharterState {
    /** Elected members, staff and the equity body write a first text. */
    INTERNAL_DRAFT,
    /** The organisations of civil society comment on it, article by article. */
    CIVIL_SOCIETY_CONSULTATION,
    /** Everyone may comment, on the site and by the commune's other channels. */
    PUBLIC_CONSULTATION,
    /** The council has approved it. */
    APPROVED,
    /** Associations and citizens may adhere to it. */
    OPEN_TO_ADHESION;

    /** Whether the commune is bound by it: what the council has not approved is a draft. */
    public boolean inForce() {
        return compareTo(APPROVED) >= 0;
    }

    /** Text key of the state's name; with {@code .means}, of the sentence that explains it. */
    public String textKey() {
        return "charter.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
