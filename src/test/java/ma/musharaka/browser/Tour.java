package ma.musharaka.browser;

import com.microsoft.playwright.Locator;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every page of a commune's site, collected and not listed: the routes that the running application knows, an example of
 * each variable address from the links of the pages themselves, and for whoever may open it an account of the demonstration.
 */
public final class Tour {

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("<loc>([^<]+)</loc>");
    private static final int MOST_PAGES = 500;

    private final int port;
    private final String host;
    private final Texts texts;
    private final List<Route> routes;
    private final Map<String, String> accounts = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();
    private final Set<String> variants = new LinkedHashSet<>();
    private boolean crawled;

    /**
     * A page to visit.
     *
     * @param account whose: a mail address, or nobody's
     * @param read whether it is read as HTML before it becomes live
     */
    public record Stop(
            String template, String path, @Nullable String account, boolean read) {

        @Override
        public String toString() {
            return account == null ? path : path + " (" + account + ")";
        }
    }

    private record Route(String template, Class<?> view, Pattern pattern) {

        boolean variable() {
            return template.contains(":");
        }

        boolean anyone() {
            return view.isAnnotationPresent(AnonymousAllowed.class);
        }
    }

    record Accounts(List<Account> accounts) {}

    record Account(
            String email, List<String> roles, @Nullable String association) {}

    public Tour(int port, String commune, Texts texts, ServletContext context) {
        this.port = port;
        this.host = commune + ".localhost:" + port;
        this.texts = texts;
        this.routes =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)).getRegisteredRoutes().stream()
                        .filter(route ->
                                route.getNavigationTarget().getPackageName().startsWith("ma.musharaka"))
                        .map(Tour::route)
                        .sorted(Comparator.comparing(Route::variable).thenComparing(Route::template))
                        .toList();
        for (Account account : readAccounts().accounts()) {
            String email = account.email().replace("{commune}", commune);
            if (account.association() != null) accounts.putIfAbsent("DELEGATE", email);
            else if (account.roles().isEmpty()) accounts.putIfAbsent("CITIZEN", email);
            account.roles().forEach(role -> accounts.putIfAbsent(role, email));
        }
    }

    /** What the demonstration lacks and no page links to, such as a receipt. */
    public Tour knowing(String... paths) {
        for (String path : paths) note(path);
        return this;
    }

    private static Route route(RouteData data) {
        String template = '/' + data.getTemplate();
        Matcher variable = Pattern.compile("/:\\w+(?:\\([^)]*\\))?([?*]?)").matcher(template);
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        while (variable.find()) {
            pattern.append(Pattern.quote(template.substring(from, variable.start())))
                    .append(
                            switch (variable.group(1)) {
                                case "*" -> "(/.*)?";
                                case "?" -> "(/[^/]+)?";
                                default -> "/[^/]+";
                            });
            from = variable.end();
        }
        return new Route(
                template,
                data.getNavigationTarget(),
                Pattern.compile(
                        pattern.append(Pattern.quote(template.substring(from))).toString()));
    }

    /** The reading pages, each once, and those list pages that were asked something. */
    public List<Stop> readingPages() {
        crawl();
        List<Stop> stops = new ArrayList<>();
        for (Route route : routes)
            if (route.anyone()) {
                String path = route.variable() ? examples.get(route.template()) : route.template();
                if (path != null) stops.add(new Stop(route.template(), path, null, true));
            }
        for (String variant : variants) stops.add(new Stop(template(variant), variant, null, true));
        stops.add(new Stop("404", "/no-such-page", null, true));
        return List.copyOf(stops);
    }

    /** Everything: reading pages, what signed-in people see instead of them, and the back office. */
    public List<Stop> everything() {
        List<Stop> stops = new ArrayList<>(readingPages());
        for (String who : List.of("CITIZEN", "DELEGATE"))
            for (Route route : routes)
                if (route.anyone() && route.template().endsWith("/new"))
                    stops.add(new Stop(route.template(), route.template(), accounts.get(who), true));
        Map<String, List<Route>> closed = new LinkedHashMap<>();
        for (Route route : routes)
            if (!route.anyone())
                closed.computeIfAbsent(account(route.view()), account -> new ArrayList<>())
                        .add(route);
        closed.forEach((account, own) -> stops.addAll(behindSignIn(account, own)));
        return List.copyOf(stops);
    }

    /** Addresses of variable pages for which no page has a link; a tour should say so. */
    public List<String> withoutExample() {
        return routes.stream()
                .filter(route -> route.variable() && !examples.containsKey(route.template()))
                .map(Route::template)
                .toList();
    }

    private String account(Class<?> view) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        if (roles == null) return accounts.getOrDefault("CITIZEN", "");
        return Stream.of(roles.value())
                .map(accounts::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the demonstration has nobody for " + view + ": " + List.of(roles.value())));
    }

    private List<Stop> behindSignIn(String account, List<Route> own) {
        List<Stop> stops = new ArrayList<>();
        try (Walk walk = walk(Language.AR)) {
            walk.signIn(account, Walk.PASSWORD, "/account");
            // those without a variable part first: they lead to examples of the others, and those to more
            for (int round = 0; round < 3; round++)
                for (Route route : own) {
                    String path = route.variable() ? examples.get(route.template()) : route.template();
                    boolean known =
                            stops.stream().anyMatch(stop -> stop.template().equals(route.template()));
                    if (path == null || known) continue;
                    walk.open(path);
                    PageCheck.settle(walk.page());
                    for (Locator link : walk.page().locator("main a[href]").all())
                        note(String.valueOf(link.getAttribute("href")));
                    stops.add(new Stop(route.template(), path, account, false));
                }
        }
        return stops;
    }

    /** Follows the links of reading pages, from the home page, the sitemap and every address without a variable. */
    private void crawl() {
        if (crawled) return;
        crawled = true;
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        routes.stream()
                .filter(route -> route.anyone() && !route.variable())
                .forEach(route -> open.add(route.template()));
        Matcher place = PLACE.matcher(
                Wire.get(port, host, "/sitemap.xml", "Connection: close").text());
        while (place.find()) open.add(HtmlUtils.htmlUnescape(place.group(1)).replaceFirst("^https?://[^/]+", ""));
        Set<String> seen = new LinkedHashSet<>();
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            String path = open.poll();
            if (!seen.add(path)) continue;
            Wire.Answer answer = Wire.get(port, host, path, "Connection: close");
            if (answer.status() != 200 || !answer.html()) continue;
            note(path);
            Matcher link = LINK.matcher(answer.text());
            while (link.find()) {
                String target = HtmlUtils.htmlUnescape(link.group(1)).replaceAll("#.*", "");
                if (target.startsWith("/") && !target.startsWith("//") && !target.contains("lang=") && ours(target))
                    open.add(target);
            }
        }
    }

    private boolean ours(String target) {
        String path = target.replaceAll("[?].*", "");
        return routes.stream()
                .anyMatch(
                        route -> route.anyone() && route.pattern().matcher(path).matches());
    }

    private void note(String target) {
        String path = target.replaceAll("[?#].*", "");
        String template = template(path);
        // something that is there says more than the form for something new
        if (template.contains(":"))
            examples.merge(template, path, (known, fresh) -> known.contains("/new-") ? fresh : known);
        String query = target.contains("?") ? target.replaceAll("^[^?]*[?]|#.*", "") : "";
        boolean asked = Stream.of(query.split("&"))
                .anyMatch(parameter -> !parameter.isEmpty() && !parameter.matches("(lang|back)=.*"));
        if (asked && variants.stream().noneMatch(known -> template(known).equals(template))) variants.add(target);
    }

    private String template(String target) {
        String path = target.replaceAll("[?#].*", "");
        return routes.stream()
                .filter(route -> route.pattern().matcher(path).matches())
                .map(Route::template)
                .findFirst()
                .orElse("");
    }

    public Walk walk(Language language) {
        return new Walk(Browsers.person(language.code() + "-MA"), "http://" + host, texts, language);
    }

    private static Accounts readAccounts() {
        try (InputStream file = Tour.class.getResourceAsStream("/demo/accounts.json")) {
            return JsonMapper.builder().build().readValue(file, Accounts.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
