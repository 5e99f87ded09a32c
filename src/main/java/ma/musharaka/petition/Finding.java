package ma.musharaka.petition;

import java.util.List;

/**
 * What the commune's own data say to a condition. It helps the officer, and decides nothing.
 *
 * @param suggests the verdict that the data point to
 * @param textKey sentence that says why
 * @param arguments of that sentence
 */
public record Finding(Verdict suggests, String textKey, List<Object> arguments) {

    static Finding of(Verdict suggests, String textKey, Object... arguments) {
        return new Finding(suggests, textKey, List.of(arguments));
    }
}
