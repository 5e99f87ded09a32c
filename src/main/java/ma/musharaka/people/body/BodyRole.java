package ma.musharaka.people.body;

import java.util.Locale;

/** What a member is in a body. */
public enum BodyRole {
    CHAIR,
    VICE_CHAIR,
    RAPPORTEUR,
    DEPUTY_RAPPORTEUR,
    SECRETARY,
    MEMBER;

    public String textKey() {
        return "body.role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
