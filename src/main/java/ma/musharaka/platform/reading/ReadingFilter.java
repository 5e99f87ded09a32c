package ma.musharaka.platform.reading;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Visitor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.WebUtils;

/**
 * Answers for reading pages, ahead of sign-in and Vaadin: no session, no cookie. It stands right behind the filter that
 * knows the commune, and leaves everything that is not a reading page alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReadingFilter extends OncePerRequestFilter {

    /** What is no page: files, data, Vaadin's own. Anything else without a view is an address that leads nowhere. */
    private static final Pattern NO_PAGE =
            Pattern.compile("/(VAADIN|themes|boot|lumo|api|files|actuator|feeds|error|vaadinServlet|HILLA)(/.*)?"
                    + "|/(favicon\\.ico|robots\\.txt|language)");

    private static final String POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final ApplicationContext context;
    private final DocumentShell shell;
    private final PageFrame frame;
    private final PageCache cache;
    private final Texts texts;
    private final Sites sites;

    ReadingFilter(
            ApplicationContext context,
            DocumentShell shell,
            PageFrame frame,
            PageCache cache,
            Texts texts,
            Sites sites) {
        this.sites = sites;
        this.context = context;
        this.shell = shell;
        this.frame = frame;
        this.cache = cache;
        this.texts = texts;
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReadingFilter.class);

    private record Target(ReadBy by, Map<String, String> route) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || query.contains("v-r=") || NO_PAGE.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        if (path.length() > 1 && path.endsWith("/")) {
            moved(response, path.replaceAll("/+$", ""), query);
            return;
        }
        NavigationRouteTarget target = ApplicationRouteRegistry.getInstance(
                        new VaadinServletContext(getServletContext()))
                .getNavigationRouteTarget(path.substring(1));
        if (!target.hasTarget()) {
            serve(request, response, notFound(request));
            return;
        }
        Class<?> view =
                java.util.Objects.requireNonNull(target.getRouteTarget()).getTarget();
        ReadBy by = view.getAnnotation(ReadBy.class);
        if (by == null || !view.isAnnotationPresent(AnonymousAllowed.class)) {
            chain.doFilter(request, response);
            return;
        }
        answer(request, response, path, new Target(by, parameters(target.getRouteParameters())));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String path, Target target)
            throws IOException {
        Visitor visitor = visitor(request);
        ReadingRequest reading = reading(request, path, target, visitor);
        try {
            answer(request, response, target, reading);
        } catch (RuntimeException failure) {
            LOG.error("page {} failed", path, failure);
            response.setHeader("Cache-Control", "no-store");
            serve(request, response, ServedPage.of(500, shell.render(frame.failure(reading), reading, false)));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Target target, ReadingRequest reading)
            throws IOException {
        if (reading.visitor() == null && target.by.cached()) {
            String key = reading.site().origin()
                    + ' '
                    + reading.language()
                    + ' '
                    + reading.in(reading.site().defaultLanguage());
            serveOrLead(
                    request,
                    response,
                    target,
                    reading,
                    cache.get(reading.site().commune(), key, () -> make(renewed(reading), target)));
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        serveOrLead(request, response, target, reading, make(reading, target));
    }

    /** What is not here any more may have another address. */
    private void serveOrLead(
            HttpServletRequest request,
            HttpServletResponse response,
            Target target,
            ReadingRequest reading,
            ServedPage page)
            throws IOException {
        if (page.status() == HttpServletResponse.SC_NOT_FOUND) {
            Optional<String> elsewhere = context.getBean(target.by.value()).movedTo(reading);
            if (elsewhere.isPresent()) {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                // an address can be taken back, and browsers keep a 301 for good unless told otherwise
                response.setHeader("Cache-Control", "no-cache");
                response.setHeader("Location", reading.link(elsewhere.get()));
                return;
            }
        }
        serve(request, response, page);
    }

    /**
     * The request with the commune as it is now: what was known before a change may not be kept after it, and the cache
     * has looked at its generation by this time.
     */
    private ReadingRequest renewed(ReadingRequest reading) {
        Site now = sites.byCode(reading.site().commune())
                .map(site -> site.withOrigin(reading.site().origin()))
                .orElse(reading.site());
        return new ReadingRequest(
                now,
                texts.in(reading.language()),
                reading.path(),
                reading.route(),
                reading.parameters(),
                reading.visitor());
    }

    private ServedPage make(ReadingRequest reading, Target target) {
        return context.getBean(target.by.value())
                .read(reading)
                .map(page -> ServedPage.of(200, shell.render(page, reading, target.by.live())))
                .orElseGet(() -> ServedPage.of(404, shell.render(frame.notFound(reading), reading, false)));
    }

    private ServedPage notFound(HttpServletRequest request) {
        ReadingRequest reading = new ReadingRequest(
                site(request), texts.in(language(request)), "/", Map.of(), Map.of(), visitor(request));
        return ServedPage.of(404, shell.render(frame.notFound(reading), reading, false));
    }

    private ReadingRequest reading(HttpServletRequest request, String path, Target target, @Nullable Visitor visitor) {
        Map<String, String> parameters = new TreeMap<>();
        for (String name : target.by.parameters()) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) parameters.put(name, value);
        }
        return new ReadingRequest(site(request), texts.in(language(request)), path, target.route, parameters, visitor);
    }

    private static void serve(HttpServletRequest request, HttpServletResponse response, ServedPage page)
            throws IOException {
        response.setStatus(page.status());
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Vary", "Accept-Encoding");
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
            response.setHeader("ETag", page.tag());
            String known = request.getHeader("If-None-Match");
            if (page.status() == 200 && known != null && known.contains(page.tag())) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        String accepted = request.getHeader("Accept-Encoding");
        byte[] body = page.plain();
        if (accepted != null && accepted.contains("gzip")) {
            body = page.compressed();
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) response.getOutputStream().write(body);
    }

    private static void moved(HttpServletResponse response, String path, String query) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        String own = UriUtils.encodePath("/" + path.replaceAll("^/+", ""), StandardCharsets.UTF_8);
        response.setHeader("Location", own + (query.isEmpty() ? "" : "?" + query));
    }

    private static Site site(HttpServletRequest request) {
        return (Site)
                java.util.Objects.requireNonNull(request.getAttribute(Site.class.getName()), "no commune was found");
    }

    private static Language language(HttpServletRequest request) {
        Site site = site(request);
        return Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Language::of)
                .or(() -> request.getServletPath().startsWith("/account/") ? remembered(request) : Optional.empty())
                .filter(site.languages()::contains)
                .orElse(site.defaultLanguage());
    }

    /** Account pages, which are made for each reader, follow the language that was chosen last. */
    private static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, Language.COOKIE))
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }

    /** A session counts only when someone is signed in: Vaadin leaves empty ones behind. */
    private static @Nullable Visitor visitor(HttpServletRequest request) {
        HttpSession session = request.getRequestedSessionId() == null ? null : request.getSession(false);
        if (session == null) return null;
        Object kept = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return kept instanceof SecurityContext security
                        && security.getAuthentication() != null
                        && security.getAuthentication().getPrincipal() instanceof Visitor visitor
                ? visitor
                : null;
    }

    private static Map<String, String> parameters(RouteParameters route) {
        Map<String, String> values = new TreeMap<>();
        for (String name : route.getParameterNames()) route.get(name).ifPresent(value -> values.put(name, value));
        return values;
    }
}
