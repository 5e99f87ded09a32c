package ma.musharaka.opendata;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import ma.musharaka.platform.PublicList;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants of a list. Read from the query string itself, which no container has decoded or refused yet;
 * parameters that the list does not know change nothing.
 */
record Wanted(int page, int size, PublicList.Asked asked) {

    static final int USUAL_SIZE = 50;
    static final int LARGEST_SIZE = 1000;
    static final int LAST_PAGE = 1_000_000;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int LONGEST_NUMBER = 9;

    /** A parameter that cannot be taken. */
    static final class Refused extends RuntimeException {

        private final String key;
        private final transient Object[] arguments;

        Refused(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }

        String key() {
            return key;
        }

        Object[] arguments() {
            return arguments;
        }
    }

    /** @throws Refused for a page, a size or a filter's value that cannot be taken */
    static Wanted of(PublicList list, @Nullable String query) {
        Map<String, String> given = parameters(query);
        Map<String, String> filters = new HashMap<>();
        for (PublicList.Filter filter : list.filters()) {
            String value = decoded(given, filter.name());
            if (value.isEmpty()) continue;
            if (!filter.takes(value))
                throw switch (filter.kind()) {
                    case YEAR -> new Refused("opendata.reason.year", filter.name());
                    case CODE -> new Refused("opendata.reason.code", filter.name());
                    case CHOICE ->
                        new Refused("opendata.reason.choice", filter.name(), String.join(", ", filter.choices()));
                };
            filters.put(filter.name(), value);
        }
        int page = number(given, "page", 0, LAST_PAGE);
        int size = number(given, "size", USUAL_SIZE, LARGEST_SIZE);
        if (size == 0) throw new Refused("opendata.reason.number", "size");
        return new Wanted(page, size, new PublicList.Asked(filters));
    }

    /** Latin digits only; what is too large is as large as can be. */
    private static int number(Map<String, String> given, String name, int usual, int largest) {
        String value = decoded(given, name);
        if (value.isEmpty()) return usual;
        if (!NUMBER.matcher(value).matches()) throw new Refused("opendata.reason.number", name);
        String plain = value.replaceFirst("^0+(?=.)", "");
        return plain.length() > LONGEST_NUMBER ? largest : Math.min(largest, Integer.parseInt(plain));
    }

    private static String decoded(Map<String, String> given, String name) {
        try {
            return URLDecoder.decode(given.getOrDefault(name, ""), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException crooked) {
            throw new Refused("opendata.reason.crooked", name);
        }
    }

    /** Of a parameter that is given twice, the first counts. */
    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String part : query == null ? new String[0] : query.split("&", -1)) {
            int is = part.indexOf('=');
            if (is > 0) given.putIfAbsent(part.substring(0, is), part.substring(is + 1));
        }
        return given;
    }
}
