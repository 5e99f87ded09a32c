package ma.musharaka.platform.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The query part of an address, read leniently: what is no valid encoding is taken as it stands, where a server's own
 * reading would refuse the whole request. Of a name that comes twice the first counts.
 */
public final class QueryString {

    private static final int LONGEST_READ = 8192;

    private final Map<String, String> values = new HashMap<>();

    private QueryString(String query) {
        if (query.length() > LONGEST_READ) return;
        for (String pair : query.split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) values.putIfAbsent(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
        }
    }

    public static QueryString of(HttpServletRequest request) {
        return new QueryString(Optional.ofNullable(request.getQueryString()).orElse(""));
    }

    /** Empty when the name is missing or has a blank value. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    private static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            return raw;
        }
    }
}
