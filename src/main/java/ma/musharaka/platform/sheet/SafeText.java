package ma.musharaka.platform.sheet;

import java.util.regex.Pattern;

/** What people wrote must not become a formula in the spreadsheet that opens it. */
public final class SafeText {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** Signs that begin a formula, also in the wide form that Excel reads the same way. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeText() {}

    /** The text as it is, or behind an apostrophe where a spreadsheet would reckon with it. A number stays a number. */
    public static String of(String text) {
        return NUMBER.matcher(text).matches() || !beginsFormula(text) ? text : "'" + text;
    }

    /** The text that {@link #of} wrote: a file that was taken away comes back as it was. */
    static String bare(String text) {
        return text.startsWith("'") && beginsFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean beginsFormula(String text) {
        if (text.isEmpty()) return false;
        int first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) first++;
        return BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0
                || first < text.length() && BEGINS_FORMULA.indexOf(text.charAt(first)) >= 0;
    }

    /** Spaces and marks of direction, which some spreadsheets cut away before they look. */
    private static boolean isUnseen(char sign) {
        return Character.isSpaceChar(sign)
                || Character.isISOControl(sign) && BEGINS_FORMULA.indexOf(sign) < 0
                || Character.getType(sign) == Character.FORMAT;
    }
}
