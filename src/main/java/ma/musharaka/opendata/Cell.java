package ma.musharaka.opendata;

import java.util.regex.Pattern;

/** A cell of a table that a spreadsheet may open: what people wrote must not become a formula there. */
final class Cell {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** Signs that begin a formula, also in the wide form that Excel reads the same way. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Cell() {}

    /** The text as it is, or behind an apostrophe where a spreadsheet would reckon with it. A number stays a number. */
    static String safe(String text) {
        if (NUMBER.matcher(text).matches()) return text;
        int first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) first++;
        boolean begins = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0
                || first < text.length() && BEGINS_FORMULA.indexOf(text.charAt(first)) >= 0;
        return begins ? "'" + text : text;
    }

    /** Spaces and marks of direction, which some spreadsheets cut away before they look. */
    private static boolean isUnseen(char sign) {
        return Character.isSpaceChar(sign)
                || Character.isISOControl(sign) && BEGINS_FORMULA.indexOf(sign) < 0
                || Character.getType(sign) == Character.FORMAT;
    }
}
