package ma.musharaka.platform.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sends bytes that are ready, compressed to whoever takes them so (RFC 9110, section 12.5.3). */
final class Encodings {

    private Encodings() {}

    static void write(HttpServletRequest request, HttpServletResponse response, byte[] plain, byte[] compressed)
            throws IOException {
        response.setHeader("Vary", "Accept-Encoding");
        byte[] body = plain;
        if (compressed.length < plain.length && takesGzip(request.getHeader("Accept-Encoding"))) {
            body = compressed;
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body);
    }

    /** Named, or meant by a star, and not with a weight of zero. */
    static boolean takesGzip(@Nullable String accepted) {
        if (accepted == null) return false;
        // what every browser sends, told without taking it apart
        if (accepted.equals("gzip") || accepted.startsWith("gzip,") && accepted.indexOf(';') < 0) return true;
        boolean star = false;
        for (String each : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = each.strip().split("\\s*;\\s*", -1);
            boolean wanted = parts.length < 2 || !parts[1].matches("q=0(\\.0*)?");
            if (parts[0].equals("gzip") || parts[0].equals("x-gzip")) return wanted;
            if (parts[0].equals("*")) star = wanted;
        }
        return star;
    }
}
