package ma.musharaka.platform.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends the site's own files before anything asks for a commune, a session or a sign-in; they are the same on every
 * host. Vaadin's scripts carry hashes in their names too, and may be kept as long.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class AssetFilter extends OncePerRequestFilter {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetFilter(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.startsWith(Assets.FOLDER)) {
            send(request, response, assets.at(path), FOR_GOOD);
        } else if (path.equals("/favicon.ico")) {
            send(request, response, assets.at(assets.icon()), "public, max-age=86400");
        } else if (path.startsWith("/VAADIN/build/")) {
            chain.doFilter(request, new KeptForGood(response));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, Optional<Assets.Asset> found, String keep)
            throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setHeader("Cache-Control", "no-store");
            return;
        }
        Assets.Asset asset = found.get();
        response.setContentType(asset.type());
        response.setHeader("Cache-Control", keep);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        Encodings.write(request, response, asset.plain(), asset.compressed());
    }

    /** What is said about keeping a missing file stays as it is. */
    private static final class KeptForGood extends HttpServletResponseWrapper {

        KeptForGood(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(
                    name,
                    name.equalsIgnoreCase("Cache-Control") && getStatus() == SC_OK && value.contains("max-age")
                            ? FOR_GOOD
                            : value);
        }
    }
}
