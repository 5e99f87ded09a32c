package ma.musharaka.programme;

import java.util.Locale;

/** Which value of open government a commitment serves. */
public enum Relevance {
    TRANSPARENCY,
    ACCOUNTABILITY,
    PARTICIPATION,
    TECHNOLOGY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "programme.relevance." + code();
    }
}
