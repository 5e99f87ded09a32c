package ma.musharaka.people.cnie;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A national identity number: one or two letters and four to eight digits; the letters follow no list. Whatever prints
 * it, a log or an exception, prints its ending only.
 */
public record Cnie(String number) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}[0-9]{4,8}");

    /** @throws IllegalArgumentException when it has not the form of one; the message does not repeat it */
    public Cnie {
        if (!FORM.matcher(number).matches()) throw new IllegalArgumentException("not the form of a CNIE");
    }

    /** The number as people type it: spaces, dashes and small letters do not matter. */
    public static Optional<Cnie> typed(String text) {
        if (text.length() > 40) return Optional.empty();
        String plain = text.replaceAll("[\\s\\u00A0-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(plain).matches() ? Optional.of(new Cnie(plain)) : Optional.empty();
    }

    /** The last three signs. */
    public String ending() {
        return number.substring(number.length() - 3);
    }

    @Override
    public String toString() {
        return "CNIE …" + ending();
    }
}
