package ma.musharaka.commune;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a colour can be read: the ratio of WCAG 2.2 (success criterion 1.4.3), which asks for 4.5 to 1. The brand is
 * the ground of white letters everywhere, and the colour of links on the light papers; on dark paper links take a
 * lighter tone of it.
 */
public final class Contrast {

    /** Level AA, for letters of usual size. */
    public static final double ENOUGH = 4.5;

    public static final String WHITE = "#ffffff";
    public static final String LIGHT_PAPER = "#fbfaf6";
    /** The darkest of the light grounds that letters stand on. */
    public static final String LIGHT_SAND = "#f3eee3";

    public static final String DARK_PAPER = "#111817";
    /** The lightest of the dark grounds. */
    public static final String DARK_SAND = "#1e2826";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int STEPS = 1000;

    private Contrast() {}

    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** From 1, for the same colour, to 21, for black on white. */
    public static double between(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    /** White letters on it, and it on each light ground. */
    public static boolean isReadableBrand(String colour) {
        return between(colour, WHITE) >= ENOUGH
                && between(colour, LIGHT_PAPER) >= ENOUGH
                && between(colour, LIGHT_SAND) >= ENOUGH;
    }

    /** The least darkened tone of a colour that can be a brand; the colour itself when it can. */
    public static String nearestReadable(String colour) {
        for (int step = 0; step <= STEPS; step++) {
            String darker = mixed(colour, 0, (double) step / STEPS);
            if (isReadableBrand(darker)) return darker;
        }
        throw new IllegalStateException("black can be read");
    }

    /** The least lightened tone of a colour that can be read on dark paper. */
    public static String onDark(String colour) {
        for (int step = 0; step <= STEPS; step++) {
            String lighter = mixed(colour, 255, (double) step / STEPS);
            if (between(lighter, DARK_PAPER) >= ENOUGH && between(lighter, DARK_SAND) >= ENOUGH) return lighter;
        }
        throw new IllegalStateException("white can be read");
    }

    private static String mixed(String colour, int target, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            int channel = channel(colour, i);
            // towards the target, so that rounding never falls short of it
            double exact = channel + (target - channel) * share;
            int value = (int) (target > channel ? Math.ceil(exact) : Math.floor(exact));
            mixed.append(String.format(Locale.ROOT, "%02x", value));
        }
        return mixed.toString();
    }

    private static double luminance(String colour) {
        if (!isColour(colour)) throw new IllegalArgumentException("no colour: " + colour);
        return .2126 * linear(channel(colour, 0))
                + .7152 * linear(channel(colour, 1))
                + .0722 * linear(channel(colour, 2));
    }

    private static int channel(String colour, int index) {
        return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
    }

    private static double linear(int channel) {
        double share = channel / 255.;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }
}
