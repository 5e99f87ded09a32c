package ma.musharaka.platform.reading;

import gg.jte.Content;
import java.util.List;

/**
 * A way to narrow a list by its address, without scripts.
 *
 * @param name of the query parameter, which the view declares
 * @param labelKey what it narrows by
 * @param allKey what is chosen when nothing is
 */
public record Facet(String name, String labelKey, String allKey, List<Option> options, String chosen) {

    /** @param value of the parameter: letters, digits, dashes */
    public record Option(String value, Content text) {}

    /** The facet as the address has it; a value that is none of the options chooses nothing. */
    public static Facet of(ReadingRequest request, String name, String labelKey, String allKey, List<Option> options) {
        String asked = request.parameter(name).orElse("");
        boolean known = options.stream().anyMatch(option -> option.value().equals(asked));
        return new Facet(name, labelKey, allKey, options, known ? asked : "");
    }

    public boolean isChosen() {
        return !chosen.isEmpty();
    }
}
