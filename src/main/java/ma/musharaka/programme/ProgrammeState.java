package ma.musharaka.programme;

import java.util.Locale;

/** How far the making of a programme has come; each state is reached by a dated step that the public sees. */
public enum ProgrammeState {
    DRAFT,
    /** The draft was presented to the president and the bureau. */
    PRESENTED,
    /** The bureau adopted it. */
    ADOPTED,
    /** It is an item of a session's agenda. */
    ON_AGENDA,
    /** The council approved it in deliberation. */
    APPROVED,
    /** The council changed it by a later deliberation. */
    AMENDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String textKey() {
        return "programme.stage." + code();
    }
}
