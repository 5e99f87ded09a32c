package ma.musharaka.platform.protection;

import java.time.Duration;
import java.util.List;
import ma.musharaka.platform.InvalidInput;

/**
 * It was done too often. To a form it is a fault of its button ({@link #FIELD}), which says how long to wait; nothing that
 * was typed is lost.
 */
public class TooOften extends InvalidInput {

    /** The field whose fault it is: what sends the form. */
    public static final String FIELD = "submit";

    private final Duration wait;

    TooOften(Duration wait) {
        super(List.of(new Violation(FIELD, "protection.too-often", minutes(wait))));
        this.wait = wait;
    }

    private static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    /** For the header {@code Retry-After}, in seconds. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
