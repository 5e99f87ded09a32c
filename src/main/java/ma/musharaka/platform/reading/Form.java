package ma.musharaka.platform.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;

/**
 * What someone sent with a plain form, and what of it cannot be taken: the page says it again, each fault beside its
 * field.
 *
 * @param values what was typed, by field; never a password or a code
 * @param sentTo the address that the page now has in the browser; empty where nothing was sent
 */
public record Form(Map<String, String> values, List<InvalidInput.Violation> faults, String sentTo) {

    /** Nothing was sent yet. */
    public static final Form NONE = new Form(Map.of(), List.of());

    public Form(Map<String, String> values, List<InvalidInput.Violation> faults) {
        this(values, faults, "");
    }

    Form sentTo(String address) {
        return new Form(values, faults, address);
    }

    public Form {
        values = Map.copyOf(values);
        faults = List.copyOf(faults);
    }

    /** What the field shows. */
    public String value(String field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    /** What is wrong with the field, in the reader's language. */
    public Optional<String> fault(String field, Translator texts) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(fault -> texts.get(fault.key(), fault.arguments()));
    }
}
