package ma.musharaka.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What people are told about. What they gave themselves is always told; the rest only to who asked for it. */
public enum Topic {
    /** What became of something that the person gave. */
    OWN,
    /** What becomes of a project, or of something else that the person follows. */
    FOLLOWED,
    /** A consultation that opens, a meeting that is called: chances to take part. */
    CHANCES,
    /** What the commune says on its news page. */
    NEWS;

    /** Whether one may refuse it. */
    public boolean isOptional() {
        return this != OWN;
    }

    /** How often one hears of it who never chose: to follow something is to ask for it. */
    Rhythm unlessChosen() {
        return switch (this) {
            case OWN -> Rhythm.AT_ONCE;
            case FOLLOWED -> Rhythm.HERE;
            case CHANCES, NEWS -> Rhythm.NEVER;
        };
    }

    public String textKey() {
        return "notification.topic." + name().toLowerCase(Locale.ROOT);
    }

    /** Those that one may choose. */
    public static List<Topic> optional() {
        return Arrays.stream(values()).filter(Topic::isOptional).toList();
    }
}
