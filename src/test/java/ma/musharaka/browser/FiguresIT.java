package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Visitor;
import ma.musharaka.proposal.ProposalDraft;
import ma.musharaka.proposal.ProposalService;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.TestCommunes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures that are read first, and charts and a map that come when someone asks for them. */
@BrowserTest
class FiguresIT {

    private static final List<String> LIBRARIES = List.of("civic-chart-drawing", "civic-map-drawing");

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    private Walk walk(BrowserContext context, Language language) {
        return new Walk(context, "http://beni-mellal.localhost:" + port, texts, language);
    }

    private static List<String> requestsOf(Page page) {
        List<String> requested = new CopyOnWriteArrayList<>();
        page.onRequest((Request request) -> requested.add(request.url()));
        return requested;
    }

    private static boolean isDrawing(String address) {
        return LIBRARIES.stream().anyMatch(address::contains);
    }

    @Test
    void figuresAreReadWithoutScripts() {
        try (Walk walk = walk(Browsers.withoutScripts(), Language.FR)) {
            walk.open("/programme");
            assertThat(walk.page()
                            .locator("#cost-by-axis tbody tr:not(.unfold)")
                            .count())
                    .isEqualTo(4);
            assertThat(walk.page().locator("#progress-by-project").innerText())
                    .contains(walk.text("figure.not-reported"), walk.text("programme.completion.complete"));
            assertThat(walk.main()).contains(walk.text("programme.progress.invented"));
            walk.open("/budget");
            assertThat(walk.page().locator("figure.figure").count()).isEqualTo(5);
            assertThat(walk.page().locator(".explore").first().isVisible()).isFalse();
            walk.open("/map");
            assertThat(walk.page().locator(".places a[href^='/programme/']").count())
                    .isEqualTo(10);
        }
    }

    @Test
    void aNumberUnfoldsToItsRecords() {
        try (Walk walk = walk(Browsers.person("fr-MA"), Language.FR)) {
            walk.open("/programme");
            Locator details = walk.page().locator("#cost-by-axis details").first();
            details.locator("summary").click();
            assertThat(details.locator("a[href^='/programme/']").count()).isEqualTo(4);
            details.locator("a").first().click();
            walk.page().waitForURL(address -> address.contains("/programme/"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void theBudgetChartComesOnIntentOnAPhone(Language language) {
        try (Walk walk = walk(Browsers.phone("ar-MA"), language)) {
            List<String> requested = requestsOf(walk.page());
            walk.open("/budget").check().picture("figures-budget").page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(requested).noneMatch(address -> address.contains("VAADIN"));

            walk.page().locator("#explore-budget").click();
            Locator picture = walk.live("civic-chart .picture[role=img]");
            picture.locator("svg path[fill^=rgb]").first().waitFor();

            assertThat(requested).anyMatch(address -> address.contains("civic-chart-drawing"));
            assertThat(requested).noneMatch(address -> address.contains("civic-map"));
            assertThat(picture.getAttribute("aria-label")).contains(walk.text("budget.chart"));
            assertThat(walk.page().locator("figure.figure").count())
                    .as("the tables stay")
                    .isEqualTo(5);
            assertThat(walk.page().evaluate("document.activeElement.id")).isEqualTo("explore-budget");
            walk.page().locator("civic-chart input[type=radio]").nth(2).check();
            walk.page().locator("civic-chart input[type=checkbox]").first().uncheck();
            walk.check().picture("figures-budget-chart");
        }
    }

    @Test
    void anOrdinaryBootBringsNeitherChartNorMap() {
        try (Walk walk = walk(Browsers.person("ar-MA"), Language.AR)) {
            List<String> requested = requestsOf(walk.page());
            walk.open("/proposals/new").touch("title");
            walk.page().waitForLoadState(LoadState.NETWORKIDLE);
            walk.page().locator("nav.main a[href^='/budget']").first().click();
            walk.live("civic-chart #explore-budget");
            walk.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(requested)
                    .anyMatch(address -> address.contains("VAADIN"))
                    .noneMatch(FiguresIT::isDrawing);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void theMapDrawsBoundaryAndPinsWithoutAnyOtherServer(Language language) {
        try (Walk walk = walk(Browsers.phone("ar-MA"), language)) {
            List<String> requested = requestsOf(walk.page());
            walk.open("/map").check().picture("figures-map").page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(requested).noneMatch(address -> address.contains("VAADIN"));

            walk.page().locator("#show-map").click();
            Locator map = walk.live("civic-map .map");
            map.locator("path.boundary").waitFor();

            List<String> pinned = map.locator("button.pin").all().stream()
                    .flatMap(pin -> Stream.of(pin.getAttribute("aria-label").split(" · ", -1)))
                    .toList();
            assertThat(walk.page().locator(".places a").allInnerTexts()).containsAll(pinned);
            assertThat(pinned).as("all that have a point").hasSize(7).doesNotHaveDuplicates();
            assertThat(map.locator("img").count()).as("no tiles").isZero();
            assertThat(requested).allMatch(address -> address.startsWith("http://beni-mellal.localhost:" + port));
            assertThat(map.getAttribute("aria-label")).isEqualTo(walk.text("figure.map.label"));
            walk.check().picture("figures-map-open");
        }
    }

    @Test
    void tilesThatDoNotComeAreSilentlyAbsent() {
        try (Walk walk = walk(Browsers.person("fr-MA"), Language.FR)) {
            Page page = walk.open("/map").page();
            page.locator("#show-map").click();
            walk.live("civic-map path.boundary");
            page.locator("#show-map").click();
            page.evaluate(
                    "() => { const map = document.querySelector('civic-map');"
                            + " map.data = { ...map.data, tiles: 'http://127.0.0.1:9/{z}/{x}/{y}.png', attribution: 'OpenStreetMap' }; }");
            page.locator("#show-map").click();
            walk.live("civic-map path.boundary");
            assertThat(page.locator("civic-map .attribution").innerText()).isEqualTo("OpenStreetMap");
            page.waitForCondition(() -> page.locator("civic-map img").count() == 0);
            assertThat(page.locator("civic-map button.pin").count()).isPositive();
            assertThat(page.locator("civic-map .failed").count()).isZero();
        }
    }

    @Test
    void figuresAndTheirChartsReadInTheDark() {
        try (Walk walk = walk(Browsers.phone("ar-MA"), Language.AR)) {
            Page page = walk.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            walk.open("/programme").check().picture("figures-programme-dark");
            walk.open("/budget").page().locator("#explore-budget").click();
            walk.live("civic-chart .picture svg path[fill^=rgb]");
            walk.check().picture("figures-budget-chart-dark");
            walk.open("/map").page().locator("#show-map").click();
            walk.live("civic-map path.boundary");
            walk.check().picture("figures-map-dark");
        }
    }

    @Test
    void onPaperTheBarsStayAndTheButtonsGo() {
        try (Walk walk = walk(Browsers.person("fr-MA"), Language.FR)) {
            Page page = walk.open("/budget").page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".explore").first().isVisible()).isFalse();
            Locator bar = page.locator("#expenditure-operating .drawn i").first();
            assertThat(bar.boundingBox().width).isPositive();
            assertThat(bar.evaluate("bar => getComputedStyle(bar).borderBlockEndWidth"))
                    .as("a border, which is printed where grounds are not")
                    .isNotEqualTo("0px");
        }
    }

    @Test
    void barsGrowFromWhereReadingBegins() {
        for (Language language : List.of(Language.AR, Language.FR))
            try (Walk walk = walk(Browsers.withoutScripts(), language)) {
                Locator bar = walk.open("/programme")
                        .page()
                        .locator("#cost-by-axis .drawn")
                        .first();
                var place = bar.boundingBox();
                var drawn = bar.locator("i").boundingBox();
                double gap =
                        language.isRightToLeft() ? place.x + place.width - drawn.x - drawn.width : drawn.x - place.x;
                assertThat(gap).as(language.code()).isBetween(-1.0, 1.0);
                assertThat(drawn.width / place.width).isBetween(0.43, 0.46);
            }
    }

    @Test
    void theKeyboardReachesAPinAndWhatStandsThere() {
        try (Walk walk = walk(Browsers.person("fr-MA"), Language.FR)) {
            Page page = walk.open("/map").page();
            page.locator("#show-map").focus();
            page.keyboard().press("Enter");
            Locator pin = walk.live("civic-map button.pin");
            String focused = "(() => { let e = document.activeElement; while (e.shadowRoot?.activeElement)"
                    + " e = e.shadowRoot.activeElement; return e.className + '|' + (e.getAttribute('aria-label') ?? e.textContent); })()";
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("show-map");
            for (int i = 0; i < 8 && !String.valueOf(page.evaluate(focused)).startsWith("pin"); i++)
                page.keyboard().press("Tab");
            String names = pin.getAttribute("aria-label");
            String name = names.split(" · ", -1)[0];
            assertThat(page.evaluate(focused)).asString().startsWith("pin").endsWith(names);

            page.keyboard().press("Enter");
            page.locator("civic-map .leaflet-popup a").first().waitFor();
            assertThat(page.evaluate(focused)).asString().endsWith("|" + name);
            assertThat(pin.getAttribute("aria-expanded")).isEqualTo("true");
            walk.check().picture("figures-map-pin");

            page.keyboard().press("Escape");
            assertThat(page.evaluate(focused)).asString().startsWith("pin");
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains("/programme/"));
        }
    }

    @Test
    void participationIsCountedByMonthAndChannelAndUnfolds(
            @Autowired ProposalService proposals,
            @Autowired ModerationService moderation,
            @Autowired PeopleService people,
            @Autowired CommuneService communes) {
        DemoPeople demo = new DemoPeople(people, communes);
        CommuneScope.run(TestCommunes.DEMNATE, () -> publish(proposals, moderation, demo));
        for (Language language : List.of(Language.AR, Language.FR))
            try (Walk walk = new Walk(Browsers.phone("ar-MA"), "http://demnate.localhost:" + port, texts, language)) {
                walk.open("/participation").check().picture("figures-participation");
                Page page = walk.page();
                assertThat(page.locator("#by-channel tbody tr:not(.unfold)").count())
                        .isEqualTo(5);
                page.locator("#by-month summary").first().click();
                assertThat(page.locator("#by-month .unfold a").first().getAttribute("href"))
                        .startsWith("/proposals/");
                page.locator("#explore-participation").click();
                walk.live("civic-chart .picture svg path[fill^=rgb]");
                walk.check().picture("figures-participation-chart");
            }
    }

    @Test
    void aPlaceIsShownOnTheMapWithoutAPointer() {
        for (Language language : List.of(Language.AR, Language.FR))
            try (Walk walk = new Walk(
                    language == Language.AR ? Browsers.phone("ar-MA") : Browsers.sized("fr-MA", 1280, 900),
                    "http://beni-mellal.localhost:" + port,
                    texts,
                    language)) {
                walk.open("/proposals/new").touch("title");
                Page page = walk.page();
                page.locator("#show-picker").focus();
                page.keyboard().press("Enter");
                walk.live("civic-place path.boundary");
                page.locator("civic-place #centre").focus();
                page.keyboard().press("Enter");
                walk.live("civic-place span.pin");
                assertThat(page.locator("civic-place [role=status]").innerText())
                        .startsWith(walk.text("figure.pick.chosen"));
                walk.check().picture("place-picker");
                page.locator("civic-place #remove").click();
                page.locator("civic-place span.pin")
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
                assertThat(page.locator("civic-place [role=status]").innerText())
                        .contains(walk.text("figure.pick.none"));
            }
    }

    private static void publish(ProposalService proposals, ModerationService moderation, DemoPeople demo) {
        Visitor citizen = demo.citizen();
        proposals.submit(
                new ProposalDraft(
                        UUID.randomUUID(),
                        "ممر آمن أمام المدرسة",
                        "نقترح ممرا آمنا للراجلين أمام المدرسة، مع تشوير واضح وإنارة كافية.",
                        "حي السلام",
                        null,
                        proposals.topics().getFirst().subject()),
                citizen.personId());
        UUID own = proposals.of(citizen.personId()).getFirst().id();
        DemoPeople.as(
                demo.moderator(),
                () -> moderation.queue().stream()
                        .filter(waiting -> waiting.subject().id().equals(own))
                        .forEach(waiting -> moderation.publish(
                                waiting.caseId(), demo.moderator().personId())));
    }

    @Test
    void beforeAnyoneTookPartThePageSaysSo() {
        try (Walk walk =
                new Walk(Browsers.phone("ar-MA"), "http://kasba-tadla.localhost:" + port, texts, Language.AR)) {
            walk.open("/participation").check();
            assertThat(walk.main()).contains(walk.text("journal.participation.none"));
            assertThat(walk.page().locator("[data-boot]").count()).isZero();
        }
    }
}
