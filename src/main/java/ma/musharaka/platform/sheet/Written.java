package ma.musharaka.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and days as people write them here: French, Arabic, with the digits of the East or the West. */
public final class Written {

    private static final int LONGEST = 60;

    /** Marks that only say in which direction a text runs. */
    private static final Pattern DIRECTION =
            Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\u2009]+");
    private static final Pattern CURRENCY = Pattern.compile(
            "(?i)^(?:dhs?|mad|\u062F\u0631\u0647\u0645|\u062F\u0631\u0627\u0647\u0645|\u062F\\.\u0645\\.?) ?| ?(?:dhs?|mad|\u062F\u0631\u0647\u0645\u0627?|\u062F\u0631\u0627\u0647\u0645|\u062F\\.\u0645\\.?)$");

    private static final char DECIMAL = '\u066B';
    private static final char THOUSANDS = '\u066C';

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            strict("d/M/uuuu"),
            strict("d-M-uuuu"),
            strict("d.M.uuuu"),
            strict("uuuu/M/d"));

    private Written() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** A day as machines write it, or as people here do, the day first. */
    public static Optional<LocalDate> day(String text) {
        String plain = plain(text);
        if (plain.length() > LONGEST) return Optional.empty();
        for (DateTimeFormatter format : DAYS)
            try {
                return Optional.of(LocalDate.parse(plain, format));
            } catch (DateTimeParseException another) {
                // the next one may fit
            }
        return Optional.empty();
    }

    /**
     * One comma or point with three digits after it parts thousands, as {@code 12.500}: amounts have two decimals at most.
     * Where both stand, the last is before the decimals. Groups that are no thousands, such as {@code 12 34}, are no number.
     */
    static Optional<BigDecimal> number(String text) {
        String plain = CURRENCY.matcher(plain(text)).replaceAll("").strip();
        if (plain.isEmpty() || plain.length() > LONGEST) return Optional.empty();
        boolean below = false;
        if (plain.startsWith("(") && plain.endsWith(")")) {
            below = true;
            plain = plain.substring(1, plain.length() - 1).strip();
        } else if (plain.startsWith("-") || plain.startsWith("\u2212")) {
            below = true;
            plain = plain.substring(1).strip();
        } else if (plain.startsWith("+")) plain = plain.substring(1).strip();
        boolean negative = below;
        return unsigned(plain.replace('\u060C', ',')).map(found -> negative ? found.negate() : found);
    }

    private static Optional<BigDecimal> unsigned(String text) {
        int at = decimalAt(text);
        String whole = at < 0 ? text : text.substring(0, at);
        String fraction = at < 0 ? "" : text.substring(at + 1);
        if (at >= 0 && !fraction.matches("[0-9]+")) return Optional.empty();
        String digits = ungrouped(whole);
        if (digits.isEmpty()) return Optional.empty();
        return Optional.of(new BigDecimal(fraction.isEmpty() ? digits : digits + "." + fraction));
    }

    /** Where the sign before the decimals stands; below zero where there are no decimals. */
    private static int decimalAt(String text) {
        int arabic = text.indexOf(DECIMAL);
        if (arabic >= 0) return arabic;
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        int last = Math.max(comma, point);
        if (last < 0) return -1;
        if (comma >= 0 && point >= 0) return last;
        if (text.indexOf(text.charAt(last)) != last) return -1;
        boolean parted = text.indexOf(' ') >= 0 || text.indexOf(THOUSANDS) >= 0 || text.indexOf('\'') >= 0;
        boolean thousands = !parted && last >= 1 && last <= 3 && text.charAt(0) != '0' && text.length() - last == 4;
        return thousands ? -1 : last;
    }

    /** The digits of a whole number; nothing where they are parted by anything but thousands. */
    private static String ungrouped(String whole) {
        if (whole.matches("[0-9]+")) return whole;
        return whole.matches("[0-9]{1,3}(?:([ .,'\u066C])[0-9]{3})(?:\\1[0-9]{3})*")
                ? whole.replaceAll("[^0-9]", "")
                : "";
    }

    /** One kind of digits, one kind of space, no marks of direction. */
    static String plain(String text) {
        String seen = SPACE.matcher(DIRECTION.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        StringBuilder plain = new StringBuilder(seen.length());
        for (int i = 0; i < seen.length(); i++) {
            char sign = seen.charAt(i);
            plain.append(
                    Character.isDigit(sign)
                            ? (char) ('0' + Character.digit(sign, 10))
                            : sign == '\u2019' ? '\'' : sign);
        }
        return plain.toString();
    }
}
