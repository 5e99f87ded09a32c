package ma.musharaka.people.level;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a person says of themselves, to be found on a list.
 *
 * @param name first and last name, as their document has it
 */
public record ClaimDetails(String name, LocalDate born) {

    /** The same for the same person, however the name was typed: marks, case, spaces and dashes do not count. */
    String canonical() {
        return plain(name) + "|" + born;
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("\u0640", "")
                .replaceAll("[\u0622\u0623\u0625\u0671]", "\u0627")
                .replace('\u0649', '\u064A')
                .replace('\u0629', '\u0647')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
