package ma.musharaka.audit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import ma.musharaka.browser.Contributions;
import ma.musharaka.browser.Keyboard;
import ma.musharaka.browser.PageCheck;
import ma.musharaka.browser.Tour;
import ma.musharaka.browser.Walk;
import ma.musharaka.crash.House;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Looks at every page of a demonstration commune in three languages, light and dark, on a phone and on a desk, with
 * everything unfolded and dialogs open; walks through it with the keyboard alone; and watches where the focus stays when a
 * page becomes live. Started by {@code ./musharaka audit}.
 */
public final class Audit {

    private static final String ONLY = "--only=";
    private static final Path FOLDER = Path.of("target", "audit");
    private static final int[] WIDTHS = {360, 1280};
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    /** What opens a dialog or a list over the page and says so. */
    private static final String OPENERS =
            "main [aria-haspopup=dialog]:not([disabled]), main [commandfor], main [popovertarget], main [data-opens-dialog],"
                    + " main vaadin-select, main vaadin-combo-box, main vaadin-date-picker";

    private static final String OPENED =
            "[role=dialog], [role=alertdialog], vaadin-dialog[opened], vaadin-confirm-dialog[opened], [popover]:popover-open,"
                    + " vaadin-select[opened], vaadin-combo-box[opened], vaadin-date-picker[opened]";

    private final Tour tour;
    private final boolean quick;
    private final String only;
    private final Map<String, List<String>> findings = new TreeMap<>();
    private final AtomicInteger looks = new AtomicInteger();

    private Audit(Tour tour, boolean quick, String only) {
        this.tour = tour;
        this.quick = quick;
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("--quick");
        String only = List.of(arguments).stream()
                .filter(argument -> argument.startsWith(ONLY))
                .map(argument -> argument.substring(ONLY.length()))
                .findFirst()
                .orElse("/");
        Instant began = Instant.now();
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        int faults;
        try (ConfigurableApplicationContext house = House.start(
                "--server.port=0",
                "--musharaka.home=" + FOLDER.resolve("home"),
                "--musharaka.demo=true",
                "--musharaka.database.fast=true",
                "--musharaka.limits-times=1000",
                "--vaadin.productionMode=true",
                "--logging.level.root=warn")) {
            int port = Objects.requireNonNull(((WebServerApplicationContext) house).getWebServer())
                    .getPort();
            Texts texts = house.getBean(Texts.class);
            Contributions.Made made = new Contributions("http://beni-mellal.localhost:" + port, texts).make();
            Tour tour = new Tour(port, "beni-mellal", texts, house.getBean(ServletContext.class))
                    .knowing(
                            made.proposal(),
                            made.proposal() + "/voted",
                            made.petition(),
                            made.petition() + "/signed",
                            "/receipts/" + made.proposalReceipt(),
                            "/search?q=%D8%A8%D9%84%D8%AF%D9%8A%D8%A9");
            faults = new Audit(tour, quick, only).run(began);
        }
        System.exit(faults == 0 ? 0 : 1);
    }

    private int run(Instant began) throws Exception {
        List<Tour.Stop> stops = tour.everything().stream()
                .filter(stop -> stop.path().startsWith(only))
                .toList();
        for (String template : tour.withoutExample()) found("no page links to an example of it", template, "");
        Deque<List<Tour.Stop>> parts = new ArrayDeque<>(parts(stops));
        int workers = Math.max(1, Math.min(2, Runtime.getRuntime().availableProcessors()));
        System.out.printf("%d pages, %d ways to see each%n", stops.size(), ways());
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++)
                running.add(pool.submit(() -> {
                    for (List<Tour.Stop> part = next(parts); part != null; part = next(parts)) visit(part);
                }));
            for (Future<?> worker : running) worker.get();
        }
        return report(stops, Duration.between(began, Instant.now()));
    }

    private static synchronized @org.jspecify.annotations.Nullable List<Tour.Stop> next(Deque<List<Tour.Stop>> parts) {
        return parts.poll();
    }

    private int ways() {
        return languages().size() * SCHEMES.size() * WIDTHS.length;
    }

    private List<Language> languages() {
        return quick ? List.of(Language.AR) : List.of(Language.values());
    }

    /** Pages of one person, in portions that two browsers can share. */
    private static List<List<Tour.Stop>> parts(List<Tour.Stop> stops) {
        Map<String, List<Tour.Stop>> byAccount = new LinkedHashMap<>();
        for (Tour.Stop stop : stops)
            byAccount
                    .computeIfAbsent(String.valueOf(stop.account()), account -> new ArrayList<>())
                    .add(stop);
        List<List<Tour.Stop>> parts = new ArrayList<>();
        for (List<Tour.Stop> own : byAccount.values())
            for (int from = 0; from < own.size(); from += 6)
                parts.add(own.subList(from, Math.min(own.size(), from + 6)));
        return parts;
    }

    private void visit(List<Tour.Stop> stops) {
        try (Walk person = tour.walk(Language.AR)) {
            person.page().setDefaultTimeout(60_000); // two browsers and the site on few cores
            String account = stops.getFirst().account();
            if (account != null) person.signIn(account, Walk.PASSWORD, "/account");
            for (Tour.Stop stop : stops) {
                try {
                    for (Language language : languages()) look(person, stop, language);
                    if (stop.read()) takeOver(person, stop);
                } catch (PlaywrightException stuck) {
                    found(
                            "cannot be visited: "
                                    + stuck.getMessage().lines().limit(2).collect(Collectors.joining(" ")),
                            stop.toString(),
                            "");
                }
                System.out.println("  " + stop);
            }
        }
    }

    private void look(Walk person, Tour.Stop stop, Language language) {
        Page page = person.page();
        page.navigate(person.origin() + Walk.inLanguage(stop.path(), language));
        PageCheck.settle(page);
        page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            for (ColorScheme scheme : SCHEMES) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                PageCheck.settle(page);
                String way =
                        language.code() + " " + scheme.name().toLowerCase(java.util.Locale.ROOT) + " " + width + " px";
                looks.incrementAndGet();
                for (String fault : PageCheck.faults(page, language)) found(fault, stop.toString(), way);
                for (String part : PageCheck.withoutScript(page)) found("no script: " + part, stop.toString(), way);
                if (scheme == ColorScheme.LIGHT)
                    for (String fault : Keyboard.faults(page)) found(fault, stop.toString(), way);
                dialogs(page, stop, way);
            }
        }
    }

    /** Opens what opens, looks, and closes it with Escape: the focus must be back where it was. */
    private void dialogs(Page page, Tour.Stop stop, String way) {
        Locator openers = page.locator(OPENERS);
        int count = Math.min(openers.count(), 4);
        for (int i = 0; i < count; i++) {
            Locator opener = openers.nth(i);
            if (!opener.isVisible()) continue;
            opener.click();
            // closed ones may stay in the page, unseen
            Locator opened = page.locator(OPENED).filter(new Locator.FilterOptions().setVisible(true));
            try {
                opened.first().waitFor(new Locator.WaitForOptions().setTimeout(5_000));
            } catch (PlaywrightException nothing) {
                found("dialog: nothing opens", stop.toString(), way);
                continue;
            }
            PageCheck.settle(page);
            looks.incrementAndGet();
            for (String fault : PageCheck.axe(page)) found("open dialog: " + fault, stop.toString(), way);
            page.keyboard().press("Escape");
            try {
                page.waitForCondition(() -> opened.count() == 0, new Page.WaitForConditionOptions().setTimeout(5_000));
            } catch (PlaywrightException stays) {
                found("dialog: Escape does not close it", stop.toString(), way);
                return;
            }
            boolean back = (Boolean) opener.evaluate("opener => opener.contains(document.activeElement)");
            if (!back) found("dialog: the focus does not come back", stop.toString(), way);
        }
    }

    /** The live page takes the place of the read one while someone is in a field: they must still be there. */
    private void takeOver(Walk person, Tour.Stop stop) {
        Page page = person.page();
        List<Route> held = new ArrayList<>();
        page.route("**/VAADIN/build/indexhtml-*", held::add);
        try {
            page.navigate(person.origin() + stop.path());
            Locator field = page.locator(
                            "#reading input[data-boot], #reading textarea[data-boot], #reading button[data-boot]")
                    .first();
            if (field.count() == 0) return;
            String id = field.getAttribute("id");
            field.focus();
            page.waitForCondition(() -> !held.isEmpty());
            held.forEach(Route::resume);
            page.unroute("**/VAADIN/build/indexhtml-*");
            page.locator("#reading")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            PageCheck.settle(page);
            Object focused = page.evaluate(
                    "(id) => document.getElementById(id)?.contains(document.activeElement) ? '' : document.activeElement?.tagName ?? 'nothing'",
                    id);
            if (!String.valueOf(focused).isEmpty())
                found("take-over: the focus was in #" + id + " and is lost to " + focused, stop.toString(), "");
        } finally {
            held.clear();
            page.unrouteAll();
        }
    }

    private synchronized void found(String fault, String page, String way) {
        // one kind of fault, many elements: what differs stands with the place
        int cut = fault.contains("axe ") ? fault.indexOf(": [") : -1;
        String kind = cut < 0 ? fault : fault.substring(0, cut);
        String place =
                page + (way.isEmpty() ? "" : ", " + way) + (cut < 0 ? "" : ": `" + fault.substring(cut + 2) + '`');
        findings.computeIfAbsent(kind, line -> new ArrayList<>()).add(place);
    }

    private int report(List<Tour.Stop> stops, Duration took) throws IOException {
        StringBuilder report = new StringBuilder("# Audit\n\n");
        String sum = "%d pages, %d looks with axe in %d ways, keyboard and take-over, in %d min %d s: %s"
                .formatted(
                        stops.size(),
                        looks.get(),
                        ways(),
                        took.toMinutes(),
                        took.toSecondsPart(),
                        findings.isEmpty()
                                ? "nothing found"
                                : findings.size() + " kinds of fault, "
                                        + findings.values().stream()
                                                .mapToInt(List::size)
                                                .sum() + " times");
        report.append(sum).append(".\n");
        findings.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry -> {
                    report.append("\n## ")
                            .append(entry.getKey().replace("<", "&lt;"))
                            .append("\n\n");
                    entry.getValue()
                            .forEach(place -> report.append("- ").append(place).append('\n'));
                });
        report.append("\n## Visited\n\n");
        stops.forEach(stop -> report.append("- ").append(stop).append('\n'));
        Files.writeString(FOLDER.resolve("report.md"), report);
        System.out.println();
        findings.forEach((fault, places) ->
                System.out.printf("%4d × %s%n       e.g. %s%n", places.size(), fault, places.getFirst()));
        System.out.println(sum);
        System.out.println("All of it: " + FOLDER.resolve("report.md"));
        return findings.size();
    }
}
