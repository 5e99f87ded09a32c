package ma.musharaka.platform.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import ma.musharaka.platform.MapTiles;
import org.springframework.stereotype.Component;

/**
 * What a browser may do on a page of ours. Nothing inline runs and nothing comes from elsewhere, but for map tiles where
 * the deployment names a server of them. Vaadin evaluates the expressions that its server sends: giving up
 * {@code unsafe-eval} takes its version 25.4 (see docs/decisions/0006).
 */
@Component
public class PagePolicy {

    private static final String ELSEWHERE =
            "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; frame-src 'none'";

    private final String images;
    private final Map<String, String> onReadingPage = new LinkedHashMap<>();

    PagePolicy(MapTiles tiles) {
        images = "img-src 'self' data:" + (tiles.origin().isEmpty() ? "" : " " + tiles.origin()) + "; ";
        write("script-src 'self' 'unsafe-eval'; ", onReadingPage::put);
    }

    /** For a document that has no script of its own. */
    Map<String, String> onReadingPage() {
        return Collections.unmodifiableMap(onReadingPage);
    }

    /** For Vaadin's own document, whose inline scripts carry this one-time word. */
    public void onLivePage(String nonce, BiConsumer<String, String> header) {
        write("script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'; ", header);
    }

    private void write(String scripts, BiConsumer<String, String> header) {
        header.accept(
                "Content-Security-Policy",
                "default-src 'self'; " + scripts + "style-src 'self' 'unsafe-inline'; " + images
                        + "font-src 'self' data:; connect-src 'self'; " + ELSEWHERE);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("Referrer-Policy", "strict-origin-when-cross-origin");
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
        header.accept("Permissions-Policy", "camera=(), microphone=(), geolocation=(self), payment=(), usb=()");
    }
}
