package ma.musharaka.people.privacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ma.musharaka.platform.LocalizedText;

/**
 * What people agree to, in each wording that it had. A wording is never changed: what was agreed to stays readable.
 *
 * @param code such as {@code registration}
 * @param stops codes of the processings that rest on it and stop at once when it is taken back
 */
public record ConsentText(String code, LocalizedText title, List<String> stops, List<Wording> wordings) {

    /** A wording, from the day on which it was first asked. */
    public record Wording(int version, LocalDate from, LocalizedText text) {}

    /** The wording that is asked now. */
    public Wording current() {
        return wordings.stream()
                .max(Comparator.comparingInt(Wording::version))
                .orElseThrow(() -> new IllegalStateException("no wording of " + code));
    }
}
