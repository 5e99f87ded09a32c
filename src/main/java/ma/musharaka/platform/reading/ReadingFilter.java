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
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.access.Acting;
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
    private static final Pattern NO_PAGE = Pattern.compile("/(VAADIN|api|files|feeds|forms|vaadinServlet|HILLA)(/.*)?"
            + "|/(robots\\.txt|sitemap(-[0-9]+)?\\.xml|language|actuator/health)");

    /** What a live page asks its server, by the value of {@code v-r}; any other value is nobody's. */
    private static final Set<String> LIVE = Set.of("init", "uidl", "heartbeat", "push");

    /** A parameter that names one of many kept pages; anything else is for pages that are made for each reader. */
    private static final Pattern PLAIN_VALUE = Pattern.compile("[\\p{L}\\p{N}_-]{1,40}");

    private final ApplicationContext context;
    private final DocumentShell shell;
    private final PageFrame frame;
    private final PageCache cache;
    private final PageWriter writer;
    private final Texts texts;
    private final Sites sites;

    private record Target(Class<? extends Component> view, ReadBy by, Map<String, String> route) {}

    /** A page that someone asks for, before anything is made: most often it is ready. */
    private record Asked(
            String path,
            Map<String, String> parameters,
            Language language,
            Site site,
            @Nullable Visitor visitor,
            Target target,
            Form form) {

        /** How the page calls itself, as far as that needs no encoding; empty for one that can be asked for otherwise. */
        String ownAddress() {
            return site.link(path, language);
        }

        /** One for each page that can differ; the commune is the cache's own. */
        String key() {
            return site.origin() + ' ' + language + ' ' + path + ' ' + parameters;
        }
    }

    ReadingFilter(
            ApplicationContext context,
            DocumentShell shell,
            PageFrame frame,
            PageCache cache,
            PageWriter writer,
            Texts texts,
            Sites sites) {
        this.context = context;
        this.shell = shell;
        this.frame = frame;
        this.cache = cache;
        this.writer = writer;
        this.texts = texts;
        this.sites = sites;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        QueryString query = QueryString.of(request);
        if (query.get("v-r").filter(LIVE::contains).isPresent()
                || NO_PAGE.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        if (path.length() > 1 && path.endsWith("/")) {
            moved(response, path.replaceAll("/+$", ""), request.getQueryString());
            return;
        }
        NavigationRouteTarget found = route(path);
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
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Target target = new Target(view, by, parameters(found.getRouteParameters()));
        Asked asked = new Asked(
                path,
                declared(query, by),
                language(request, query, path),
                site(request),
                visitor(request),
                target,
                Form.NONE);
        try {
            answer(request, response, asked);
        } catch (RuntimeException failure) {
            LOG.error("page {} failed", path, failure);
            ReadingRequest reading = reading(asked);
            response.setHeader("Cache-Control", "no-store");
            writer.write(request, response, ServedPage.of(500, shell.render(frame.failure(reading), reading, null)));
        }
    }

    private NavigationRouteTarget route(String path) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(getServletContext()))
                .getNavigationRouteTarget(path.substring(1));
    }

    /** A page that answers a form; made for its reader, and never live at once: its address is the form's. */
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String path,
            Map<String, String> parameters,
            Form form)
            throws IOException {
        NavigationRouteTarget found = route(path);
        Class<? extends Component> view =
                Objects.requireNonNull(found.getRouteTarget()).getTarget();
        Target target = new Target(
                view, Objects.requireNonNull(view.getAnnotation(ReadBy.class)), parameters(found.getRouteParameters()));
        Language language = language(request, QueryString.of(request), path);
        ReadingRequest reading = reading(new Asked(
                path,
                parameters,
                language,
                site(request),
                visitor(request),
                target,
                form.sentTo(ReadyValve.path(request))));
        ReadingPage page = context.getBean(target.by.value()).read(reading).orElseGet(() -> frame.notFound(reading));
        response.setHeader("Cache-Control", "private, no-store");
        writer.write(request, response, ServedPage.of(status, shell.render(page, reading, null)));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Asked asked) throws IOException {
        if (asked.visitor == null && asked.target.by.cached()) {
            boolean own = ReadyValve.path(request).equals(asked.ownAddress());
            String address = own ? ReadyValve.address(request) : null;
            serveOrLead(
                    request,
                    response,
                    asked,
                    cache.get(asked.site.commune(), asked.key(), address, () -> make(renewed(asked))));
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        serveOrLead(request, response, asked, make(asked));
    }

    /** What is not here any more may have another address. */
    private void serveOrLead(HttpServletRequest request, HttpServletResponse response, Asked asked, ServedPage page)
            throws IOException {
        if (page.status() == HttpServletResponse.SC_NOT_FOUND) {
            ReadingRequest reading = reading(asked);
            Optional<String> elsewhere =
                    context.getBean(asked.target.by.value()).movedTo(reading);
            if (elsewhere.isPresent()) {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                // an address can be taken back, and browsers keep a 301 for good unless told otherwise
                response.setHeader("Cache-Control", "no-cache");
                response.setHeader("Location", reading.link(elsewhere.get()));
                return;
            }
        }
        writer.write(request, response, page);
    }

    /**
     * The request with the commune as it is now: what was known before a change may not be kept after it, and the cache
     * has looked at its generation by this time.
     */
    private Asked renewed(Asked asked) {
        Site now = sites.byCode(asked.site.commune())
                .map(site -> site.withOrigin(asked.site.origin()))
                .orElse(asked.site);
        return new Asked(asked.path, asked.parameters, asked.language, now, asked.visitor, asked.target, asked.form);
    }

    private ServedPage make(Asked asked) {
        ReadingRequest reading = reading(asked);
        return Acting.as(
                        asked.visitor,
                        () -> context.getBean(asked.target.by.value()).read(reading))
                .map(page -> ServedPage.of(200, shell.render(page, reading, asked.target.view)))
                .orElseGet(() -> ServedPage.of(404, shell.render(frame.notFound(reading), reading, null)));
    }

    private ReadingRequest reading(Asked asked) {
        return new ReadingRequest(
                asked.site,
                texts.in(asked.language),
                asked.path,
                asked.target.route,
                asked.parameters,
                asked.visitor,
                asked.form);
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
        writer.write(request, response, ServedPage.of(404, shell.render(frame.notFound(reading), reading, null)));
    }

    private static Map<String, String> declared(QueryString query, ReadBy by) {
        if (by.parameters().length == 0) return Map.of();
        Map<String, String> parameters = new TreeMap<>();
        for (String name : by.parameters())
            query.get(name)
                    .filter(value -> !by.cached() || PLAIN_VALUE.matcher(value).matches())
                    .ifPresent(value -> parameters.put(name, value));
        return parameters;
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
