package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.reading.ReadBy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every account of the demonstration, and nobody, at every route, form and address of data of the running site, and at the
 * neighbour's: what opens is what is declared.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {

    private static final Logger LOG = LoggerFactory.getLogger(AccessIT.class);
    private static final String HOME = "beni-mellal";
    private static final String NEIGHBOUR = "demnate";
    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403);

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Autowired
    private ServletContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final List<Caller> callers = new ArrayList<>();
    private List<RouteData> routes = List.of();

    /** Whoever stands there, with the roles that the demonstration gives them. */
    private record Caller(String email, Set<String> roles, AtTheDoor door) {

        boolean isSomeone() {
            return !email.isEmpty();
        }

        boolean isLetInto(Class<?> view) {
            if (view.isAnnotationPresent(AnonymousAllowed.class)) return true;
            if (view.isAnnotationPresent(PermitAll.class)) return isSomeone();
            RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
            return allowed != null && Arrays.stream(allowed.value()).anyMatch(roles::contains);
        }

        @Override
        public String toString() {
            return isSomeone() ? email : "nobody";
        }
    }

    record Accounts(List<Account> accounts) {}

    record Account(String email, Set<String> roles) {}

    /** What a live page shows of itself. */
    private enum Outcome {
        OPEN,
        REFUSED,
        ASKED_TO_COME_IN
    }

    @BeforeEach
    void everyoneComesIn() throws Exception {
        if (!callers.isEmpty()) return;
        routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))
                .getRegisteredRoutes();
        callers.add(new Caller("", Set.of(), new AtTheDoor(port, HOME)));
        try (InputStream file = AccessIT.class.getResourceAsStream("/demo/accounts.json")) {
            for (Account account :
                    JsonMapper.builder().build().readValue(file, Accounts.class).accounts()) {
                String email = account.email().replace("{commune}", HOME);
                callers.add(new Caller(email, account.roles(), new AtTheDoor(port, HOME).signedIn(email)));
            }
        }
    }

    @Test
    void everyRouteIsOursAndDeclared() {
        assertThat(routes).hasSizeGreaterThan(60).allSatisfy(route -> {
            Class<?> view = route.getNavigationTarget();
            assertThat(view.getPackageName()).startsWith("ma.musharaka");
            assertThat(Stream.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class)
                            .filter(view::isAnnotationPresent))
                    .as(route.getTemplate())
                    .hasSize(1);
        });
    }

    @Test
    void everyRouteOpensToWhomItNamesAndToNobodyElse() {
        List<String> wrong = new ArrayList<>();
        int driven = 0;
        for (RouteData route : routes)
            for (Caller caller : callers) {
                driven++;
                Outcome outcome = visit(caller.door(), path(route.getTemplate()), wrong);
                Outcome declared = caller.isLetInto(route.getNavigationTarget())
                        ? Outcome.OPEN
                        : caller.isSomeone() ? Outcome.REFUSED : Outcome.ASKED_TO_COME_IN;
                // the page to come in by is what it asks for
                boolean same = outcome == declared || path(route.getTemplate()).startsWith("/account/sign-in");
                if (!same) wrong.add(route.getTemplate() + " for " + caller + ": " + outcome);
            }
        LOG.info("{} live visits: {} routes by {} callers", driven, routes.size(), callers.size());
        assertThat(wrong).isEmpty();
    }

    private Outcome visit(AtTheDoor door, String path, List<String> wrong) {
        Wire.Answer answer = door.visit(path);
        if (answer.status() != 200) wrong.add(path + " answers " + answer.status());
        String text = answer.text();
        if (text.contains(texts.in(Language.AR).get("shell.refused.text"))) return Outcome.REFUSED;
        return text.contains("action=\\\"/forms/sign-in") ? Outcome.ASKED_TO_COME_IN : Outcome.OPEN;
    }

    @Test
    void everyAddressOfAPageAnswersPlainlyWhomItNames() {
        List<String> wrong = new ArrayList<>();
        for (RouteData route : routes) {
            Class<?> view = route.getNavigationTarget();
            String path = path(route.getTemplate());
            boolean read = view.isAnnotationPresent(ReadBy.class) && view.isAnnotationPresent(AnonymousAllowed.class);
            for (Caller caller : callers) {
                Wire.Answer answer = caller.door().get(path);
                boolean led = answer.header("location").orElse("").contains("/account/sign-in");
                boolean right = read
                        ? !TURNED_AWAY.contains(answer.status()) && answer.status() < 500 && !led
                        : caller.isSomeone() ? answer.status() == 200 : led;
                if (!right && !view.isAnnotationPresent(AnonymousAllowed.class) || read && !right)
                    wrong.add(path + " for " + caller + ": " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyFormAndEveryAddressOfDataAnswersWhomItNames() {
        List<String> wrong = new ArrayList<>();
        int driven = 0;
        for (var entry : mappings.getHandlerMethods().entrySet()) {
            HandlerMethod handler = entry.getValue();
            if (!handler.getBeanType().getPackageName().startsWith("ma.musharaka")) continue;
            boolean everyone = handler.hasMethodAnnotation(ForEveryone.class);
            boolean signedIn = handler.hasMethodAnnotation(ForSignedIn.class);
            for (String pattern : entry.getKey().getPatternValues())
                for (var method : entry.getKey().getMethodsCondition().getMethods())
                    for (Caller caller : callers) {
                        // going out is for everyone, and ends what the others are tried with
                        if (caller.isSomeone() && pattern.endsWith("/sign-out")) continue;
                        driven++;
                        AtTheDoor door = caller.isSomeone() ? caller.door() : new AtTheDoor(port, HOME);
                        Wire.Answer answer = method.name().equals("GET")
                                ? door.get(path(pattern))
                                : door.post(path(pattern), "back", "/account");
                        boolean turned = TURNED_AWAY.contains(answer.status())
                                || answer.header("location").orElse("").contains("/account/sign-in");
                        boolean declared =
                                everyone || signedIn && caller.isSomeone() || asksForARoleOf(handler, caller);
                        if (turned == declared || answer.status() >= 500)
                            wrong.add(method + " " + pattern + " for " + caller + ": " + answer.status());
                    }
        }
        LOG.info("{} questions at forms and addresses of data", driven);
        assertThat(wrong).isEmpty();
    }

    private static boolean asksForARoleOf(HandlerMethod handler, Caller caller) {
        PreAuthorize asked = handler.getMethodAnnotation(PreAuthorize.class);
        return asked != null
                && Pattern.compile("'([A-Z_]+)'")
                        .matcher(asked.value())
                        .results()
                        .anyMatch(role -> caller.roles().contains(role.group(1)));
    }

    @Test
    void noHandlerButTheHousesOwnListens() {
        Set<String> others = mappings.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getBeanType().getPackageName().startsWith("ma.musharaka"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(others).isSubsetOf("/error", "${server.error.path:${error.path:/error}}");
    }

    @Test
    void nothingOfTheHouseOpensAtTheNeighboursToItsSessions() {
        List<String> wrong = new ArrayList<>();
        int driven = 0;
        for (Caller caller : callers)
            if (caller.isSomeone()) {
                AtTheDoor there = caller.door().atTheNeighbours(NEIGHBOUR);
                for (String path : addresses()) {
                    driven++;
                    int status = there.get(path).status();
                    if (status != 403) wrong.add(path + " for " + caller + ": " + status);
                }
            }
        LOG.info("{} questions at the neighbour's", driven);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoComesInAtTheNeighboursHoldsNoRoleThere() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Caller caller : callers) {
            // the network's operator holds the role everywhere, and has their code asked everywhere
            if (!caller.isSomeone() || caller.roles().contains("OPERATOR")) continue;
            AtTheDoor there = new AtTheDoor(port, NEIGHBOUR).signedIn(caller.email());
            for (RouteData route : routes)
                if (route.getNavigationTarget().isAnnotationPresent(RolesAllowed.class)
                        && visit(there, path(route.getTemplate()), wrong) != Outcome.REFUSED)
                    wrong.add(route.getTemplate() + " opens to " + caller);
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> addresses() {
        return Stream.concat(
                        routes.stream().map(RouteData::getTemplate),
                        mappings.getHandlerMethods().entrySet().stream()
                                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                                        .anyMatch(method -> method.name().equals("GET")))
                                .flatMap(entry -> entry.getKey().getPatternValues().stream()))
                .map(AccessIT::path)
                .distinct()
                .toList();
    }

    /** An address of this form, with something for each of its variable parts; nothing need be there. */
    private static String path(String template) {
        String path = (template.startsWith("/") ? "" : "/") + template;
        for (Map.Entry<String, String> part : Map.of(
                        "\\{hash[^/]*\\}", "0".repeat(64),
                        "\\{number[^/]*\\}", "1",
                        "\\{part[^/]*\\}", "1")
                .entrySet()) path = path.replaceAll(part.getKey() + "(?=[/.]|$)", part.getValue());
        return path.replaceAll("\\{[^/]*\\}", "none")
                .replaceAll("\\*\\*$", "none/none")
                .replaceAll("/:\\w+(\\([^)]*\\))?\\*", "")
                .replaceAll("/:\\w+(\\([^)]*\\))?[?]?", "/1");
    }
}
