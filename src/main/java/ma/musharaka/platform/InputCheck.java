package ma.musharaka.platform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ma.musharaka.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Checks what people type, field by field, and collects every fault before it throws, so that a form shows all of
 * them at once.
 */
public final class InputCheck {

    private static final Pattern MARKUP = Pattern.compile("<\\s*[a-zA-Z/!?]");
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final Pattern EMAIL = Pattern.compile("[^\\s\\p{C}@<>,;:\"()\\[\\]\\\\]{1,64}@(?:" + LETTER
            + "(?:[\\p{L}\\p{M}\\p{N}-]*" + LETTER + ")?\\.)+\\p{L}[\\p{L}\\p{M}\\p{N}-]*" + LETTER);

    /** Letters of Korean and Braille that are blank. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private final List<Violation> violations = new ArrayList<>();

    /** One line of plain text, composed (NFC), outer spaces removed. */
    public String line(String field, @Nullable String value, int min, int max) {
        String text = clean(value).replaceAll("[\\s\\u2028\\u2029]+", " ");
        check(field, text, min, max, false);
        return text;
    }

    /** Plain text of several lines. */
    public String text(String field, @Nullable String value, int min, int max) {
        String text = clean(value).replace("\r\n", "\n").replace('\r', '\n');
        check(field, text, min, max, true);
        return text;
    }

    /** An e-mail address in lower case. */
    public String email(String field, @Nullable String value) {
        // addresses outside ASCII are not carried by every mail server yet, and not by our columns
        String text = clean(value).toLowerCase(java.util.Locale.ROOT);
        if (text.isEmpty()) add(field, "input.empty");
        else if (text.length() > 190
                || hasForbidden(text, false)
                || text.chars().anyMatch(sign -> sign > 126)
                || !EMAIL.matcher(text).matches()) add(field, "input.email");
        return text;
    }

    /** Says a fault of the caller's own. */
    public InputCheck add(String field, String key, Object... arguments) {
        violations.add(new Violation(field, key, arguments));
        return this;
    }

    /** @throws InvalidInput when there was any fault */
    public void done() {
        if (!violations.isEmpty()) throw new InvalidInput(violations);
    }

    private void check(String field, String text, int min, int max, boolean lines) {
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            if (min > 0) add(field, "input.empty");
        } else if (hasForbidden(text, lines)) add(field, "input.hidden-characters");
        else if (MARKUP.matcher(text).find()) add(field, "input.markup");
        else if (length < min) add(field, "input.too-short", min, length);
        else if (length > max) add(field, "input.too-long", max, length);
    }

    private static String clean(@Nullable String value) {
        String text = value == null
                ? ""
                : Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        return text.codePoints().allMatch(InputCheck::isInvisible) ? "" : text;
    }

    private static boolean isInvisible(int c) {
        return Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.getType(c) == Character.FORMAT
                || BLANK_LETTERS.indexOf(c) >= 0;
    }

    /** Control characters and those that turn the direction of what follows: they can make a text lie. */
    private static boolean hasForbidden(String text, boolean lines) {
        return text.codePoints().anyMatch(c -> {
            if (c == '\n' || c == '\t') return !lines;
            if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) return true;
            int type = Character.getType(c);
            return Character.isISOControl(c)
                    || c == 0xFEFF
                    || c >= 0xFFF9 && c <= 0xFFFB
                    || type == Character.SURROGATE
                    || type == Character.PRIVATE_USE
                    || type == Character.UNASSIGNED
                    || c >= 0xE0000 && c <= 0xE007F;
        });
    }
}
