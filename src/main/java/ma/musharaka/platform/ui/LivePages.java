package ma.musharaka.platform.ui;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What a live view knows of the page that it stands on: commune, language, visitor, and the source of its text. */
@Component
public class LivePages {

    private final ApplicationContext context;
    private final Sites sites;
    private final Texts texts;

    LivePages(ApplicationContext context, Sites sites, Texts texts) {
        this.context = context;
        this.sites = sites;
        this.texts = texts;
    }

    ReadingSource source(ReadBy by) {
        return context.getBean(by.value());
    }

    public Site site() {
        return sites.current();
    }

    /** The texts of the language that the live page is in now. */
    public Translator texts() {
        return texts.in(Language.of(UI.getCurrent().getLocale()));
    }

    /** An address in the language of the live page. */
    public String link(String path) {
        return site().link(path, texts().language());
    }

    /** The signed-in person, or nobody. */
    public @Nullable Visitor visitor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Visitor visitor ? visitor : null;
    }

    /**
     * The signed-in person, on pages that only they reach.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public Visitor requireVisitor() {
        Visitor visitor = visitor();
        if (visitor == null) throw new IllegalStateException("nobody is signed in");
        return visitor;
    }

    /** The request that a reading page would have been made for, from where the live page is going. */
    public ReadingRequest request(Location location, RouteParameters route, String... declared) {
        Map<String, String> variables = new TreeMap<>();
        for (String name : route.getParameterNames()) route.get(name).ifPresent(value -> variables.put(name, value));
        Map<String, String> parameters = new TreeMap<>();
        for (String name : declared) parameter(location, name).ifPresent(value -> parameters.put(name, value));
        return new ReadingRequest(
                site(), texts.in(language(location)), "/" + location.getPath(), variables, parameters, visitor());
    }

    /** Puts the live page into the language of where it is going, and says what the page is made for. */
    public ReadingRequest enter(BeforeEnterEvent event, String... declared) {
        ReadingRequest request = request(event.getLocation(), event.getRouteParameters(), declared);
        speak(event.getUI(), request.language());
        return request;
    }

    private void speak(UI ui, Language language) {
        ui.setLocale(language.locale());
        ui.setDirection(language.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        Translator t = texts.in(language);
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0; const line = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + " if (line) { line.onlineText = $1; line.offlineText = $2; line.reconnectingText = $3; line.setAttribute('role', 'status'); }",
                        language.code(),
                        t.get("shell.line.online"),
                        t.get("shell.line.offline"),
                        t.get("shell.line.trying"));
    }

    /** The value of a query parameter. */
    public static Optional<String> parameter(Location location, String name) {
        List<String> values = location.getQueryParameters().getParameters().getOrDefault(name, List.of());
        return values.stream().filter(value -> !value.isBlank()).findFirst();
    }

    Language language(Location location) {
        Site site = site();
        return parameter(location, "lang")
                .flatMap(Language::of)
                .or(() -> isOwnPage(location) ? cookie() : Optional.empty())
                .filter(site.languages()::contains)
                .orElse(site.defaultLanguage());
    }

    private static boolean isOwnPage(Location location) {
        return location.getFirstSegment().equals("account")
                || location.getFirstSegment().equals("staff");
    }

    private static Optional<Language> cookie() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(Language.COOKIE))
                .findFirst()
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }
}
