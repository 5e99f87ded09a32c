package ma.musharaka.commune;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.MusharakaProperties;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.Assets;
import ma.musharaka.platform.reading.QueryString;
import ma.musharaka.platform.reading.Templates;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the commune of a request from its host, before anything else looks at it. A host in no row gets a plain 404; a
 * session that began on another commune's host is refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class CommuneFilter extends OncePerRequestFilter {

    static final String PINNED = "musharaka.commune";

    private final CommuneService communes;
    private final MusharakaProperties properties;
    private final Templates templates;
    private final Texts texts;
    private final Assets assets;

    CommuneFilter(
            CommuneService communes, MusharakaProperties properties, Templates templates, Texts texts, Assets assets) {
        this.communes = communes;
        this.properties = properties;
        this.templates = templates;
        this.texts = texts;
        this.assets = assets;
    }

    /** A commune as the network's front page lists it. */
    public record Listed(CommuneData commune, String address) {}

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = request.getServerName();
        Optional<CommuneData> found = communes.byHost(host);
        if (found.isEmpty()) {
            withoutCommune(request, response, chain, host);
            return;
        }
        CommuneData commune = found.get();
        if (isPinnedElsewhere(request, commune)) {
            plain(request, response, HttpServletResponse.SC_FORBIDDEN, "commune.other-session", List.of());
            return;
        }
        Site site = CommuneService.site(commune, origin(request, commune), properties.demo());
        request.setAttribute(Site.class.getName(), site);
        try {
            CommuneScope.<Void, Exception>call(commune.code(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new ServletException(thrown);
        }
    }

    private void withoutCommune(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String host)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (path.equals("/actuator/health")) {
            chain.doFilter(request, response);
        } else if (host.equalsIgnoreCase(properties.networkHost()) && path.equals("/")) {
            plain(request, response, HttpServletResponse.SC_OK, "commune.network", listed(request));
        } else if (host.equalsIgnoreCase(properties.networkHost())) {
            plain(request, response, HttpServletResponse.SC_NOT_FOUND, "commune.no-page", listed(request));
        } else {
            plain(request, response, HttpServletResponse.SC_NOT_FOUND, "commune.unknown-host", List.of());
        }
    }

    private List<Listed> listed(HttpServletRequest request) {
        int port = request.getServerPort();
        String suffix = port == 80 || port == 443 ? "" : ":" + port;
        return communes.all().stream()
                .map(commune -> new Listed(commune, request.getScheme() + "://" + commune.mainHost() + suffix + "/"))
                .toList();
    }

    private void plain(
            HttpServletRequest request, HttpServletResponse response, int status, String key, List<Listed> communes)
            throws IOException {
        Language language =
                QueryString.of(request).get("lang").flatMap(Language::of).orElse(Language.AR);
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.getWriter()
                .write(templates.render(
                        "commune/plain",
                        Map.of(
                                "t",
                                texts.in(language),
                                "key",
                                key,
                                "communes",
                                communes,
                                "assets",
                                assets,
                                "demo",
                                properties.demo())));
    }

    private static boolean isPinnedElsewhere(HttpServletRequest request, CommuneData commune) {
        HttpSession session = request.getRequestedSessionId() == null ? null : request.getSession(false);
        Object pinned = session == null ? null : session.getAttribute(PINNED);
        return pinned != null && !pinned.equals(commune.code());
    }

    /** However the host was written: a commune's pages have one address each, at the first of its hosts. */
    private static String origin(HttpServletRequest request, CommuneData commune) {
        boolean usual = request.getServerPort() == (request.getScheme().equals("https") ? 443 : 80);
        // any other port is what someone wrote: ours is the one that was reached
        return request.getScheme() + "://" + commune.mainHost() + (usual ? "" : ":" + request.getLocalPort());
    }
}
