package ma.musharaka.platform.reading;

import com.vaadin.flow.component.Component;
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
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
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
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.WebUtils;

/**
 * Answers for reading pages, ahead of sign-in and Vaadin: no session, no cookie. It stands right behind the filter that
 * knows the commune, and leaves everything that is not a reading page alone.
 */
@org.springframework.stereotype.Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReadingFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingFilter.class);

    /** What is no page: files, data, Vaadin's own. Anything else without a view is an address that leads nowhere. */
    private static final Pattern NO_PAGE =
            Pattern.compile("/(VAADIN|themes|boot|lumo|api|files|actuator|feeds|error|vaadinServlet|HILLA)(/.*)?"
                    + "|/(robots\\.txt|sitemap(-[0-9]+)?\\.xml|language)");

    /** A parameter that names one of many kept pages; anything else is for pages that are made for each reader. */
    private static final Pattern PLAIN_VALUE = Pattern.compile("[\\p{L}\\p{N}_-]{1,40}");

    private final ApplicationContext context;
    private final DocumentShell shell;
    private final PageFrame frame;
    private final PageCache cache;
    private final PagePolicy policy;
    private final Texts texts;

    private record Target(Class<? extends Component> view, ReadBy by, Map<String, String> route) {}

    ReadingFilter(
            ApplicationContext context,
            DocumentShell shell,
            PageFrame frame,
            PageCache cache,
            PagePolicy policy,
            Texts texts) {
        this.context = context;
        this.shell = shell;
        this.frame = frame;
        this.cache = cache;
        this.policy = policy;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        QueryString query = QueryString.of(request);
        if (!reads || query.get("v-r").isPresent() || NO_PAGE.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        if (path.length() > 1 && path.endsWith("/")) {
            moved(response, path.replaceAll("/+$", ""), request.getQueryString());
            return;
        }
        NavigationRouteTarget found = ApplicationRouteRegistry.getInstance(
                        new VaadinServletContext(getServletContext()))
                .getNavigationRouteTarget(path.substring(1));
        if (!found.hasTarget()) {
            missing(request, response, query, path);
            return;
        }
        Class<? extends Component> view =
                Objects.requireNonNull(found.getRouteTarget()).getTarget();
        ReadBy by = view.getAnnotation(ReadBy.class);
        if (by == null || !view.isAnnotationPresent(AnonymousAllowed.class)) {
            chain.doFilter(request, response);
            return;
        }
        Target target = new Target(view, by, parameters(found.getRouteParameters()));
        ReadingRequest reading = reading(request, query, path, target);
        try {
            answer(request, response, target, reading);
        } catch (RuntimeException failure) {
            LOG.error("page {} failed", path, failure);
            response.setHeader("Cache-Control", "no-store");
            serve(request, response, ServedPage.of(500, shell.render(frame.failure(reading), reading, null)));
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
            serve(request, response, cache.get(reading.site().commune(), key, () -> make(reading, target)));
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        serve(request, response, make(reading, target));
    }

    private ServedPage make(ReadingRequest reading, Target target) {
        return context.getBean(target.by.value())
                .read(reading)
                .map(page -> ServedPage.of(200, shell.render(page, reading, target.view)))
                .orElseGet(() -> ServedPage.of(404, shell.render(frame.notFound(reading), reading, null)));
    }

    private void missing(HttpServletRequest request, HttpServletResponse response, QueryString query, String path)
            throws IOException {
        Language language = language(request, query, path);
        ReadingRequest reading = new ReadingRequest(
                site(request),
                texts.in(language),
                UriUtils.encodePath(path, StandardCharsets.UTF_8),
                Map.of(),
                Map.of(),
                visitor(request));
        serve(request, response, ServedPage.of(404, shell.render(frame.notFound(reading), reading, null)));
    }

    private ReadingRequest reading(HttpServletRequest request, QueryString query, String path, Target target) {
        Map<String, String> parameters = new TreeMap<>();
        for (String name : target.by.parameters())
            query.get(name)
                    .filter(value ->
                            !target.by.cached() || PLAIN_VALUE.matcher(value).matches())
                    .ifPresent(value -> parameters.put(name, value));
        return new ReadingRequest(
                site(request),
                texts.in(language(request, query, path)),
                path,
                target.route,
                parameters,
                visitor(request));
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, ServedPage page) throws IOException {
        response.setStatus(page.status());
        response.setContentType("text/html;charset=utf-8");
        policy.onReadingPage(response);
        if (page.status() == 404) response.setHeader("Cache-Control", "no-store");
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
            response.setHeader("ETag", page.tag());
            String known = request.getHeader("If-None-Match");
            if (known != null && known.contains(page.tag())) {
                response.setHeader("Vary", "Accept-Encoding");
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        Encodings.write(request, response, page.plain(), page.compressed());
    }

    private static void moved(HttpServletResponse response, String path, @Nullable String query) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        String own = UriUtils.encodePath("/" + path.replaceAll("^/+", ""), StandardCharsets.UTF_8);
        response.setHeader("Location", own + (query == null || query.isEmpty() ? "" : "?" + query));
    }

    private static Site site(HttpServletRequest request) {
        return (Site) Objects.requireNonNull(request.getAttribute(Site.class.getName()), "no commune was found");
    }

    private static Language language(HttpServletRequest request, QueryString query, String path) {
        Site site = site(request);
        return query.get("lang")
                .flatMap(Language::of)
                .or(() -> path.startsWith("/account/") ? remembered(request) : Optional.empty())
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
