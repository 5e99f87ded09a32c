package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reading pages as people get them: without scripts, without a session, and live on intent. */
@BrowserTest
class ReadingPagesIT {

    private static final List<String> PAGES = List.of(
            "/",
            "/charter",
            "/programme",
            "/programme/green-city",
            "/programme/proximity-gardens",
            "/programmes",
            "/action-programme",
            "/programmes/pac-demo-2022-2027/projects",
            "/budget",
            "/budget/2024",
            "/consultations",
            "/consultations/draft-2023",
            "/meetings",
            "/meetings/workshop-2023-07-11",
            "/proposals",
            "/proposals/new",
            "/petitions",
            "/petitions/new",
            "/label",
            "/map",
            "/participation",
            "/search?q=%D9%85%D8%AF%D8%B1%D8%B3%D8%A9",
            "/receipts",
            "/moderation-register",
            "/open-data",
            "/account/sign-in",
            "/account/register",
            "/demo/outbox");

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    static Stream<Arguments> pagesInLanguages() {
        return PAGES.stream()
                .flatMap(page -> Stream.of(Language.AR, Language.FR).map(language -> Arguments.of(page, language)));
    }

    private String origin(String commune) {
        return "http://" + commune + ".localhost:" + port;
    }

    private Walk walk(BrowserContext context, Language language) {
        return new Walk(context, origin("beni-mellal"), texts, language);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pagesInLanguages")
    void everyPageReadsWellOnAPhoneAndOnADesk(String path, Language language) {
        String name = path.replaceAll("[?].*", "").replaceAll("\\W+", "-").replaceAll("^-|-$", "");
        try (Walk phone = walk(Browsers.phone("ar-MA"), language)) {
            phone.open(path).check().picture(name.isEmpty() ? "home" : name);
            assertThat(phone.page().locator("html").getAttribute("lang")).isEqualTo(language.code());
            assertThat(phone.page().locator("html").getAttribute("dir")).isEqualTo(language.dir());
            assertThat(phone.page().locator(".demo").first().innerText()).isEqualTo(phone.text("shell.demo"));
        }
        try (Walk desk = walk(Browsers.person("ar-MA"), language)) {
            desk.open(path).check().picture(name.isEmpty() ? "home" : name);
        }
    }

    @Test
    void aPageIsReadWithoutScriptsCookiesOrASession() {
        try (BrowserContext context = Browsers.withoutScripts()) {
            Page page = context.newPage();
            for (String path : PAGES) {
                Response answer = page.navigate(origin("beni-mellal") + path);
                assertThat(answer.status()).as(path).isEqualTo(200);
                assertThat(page.locator("main h1").count()).as(path).isEqualTo(1);
                assertThat(answer.allHeaders()).as(path).doesNotContainKey("set-cookie");
            }
            assertThat(context.cookies()).isEmpty();
        }
    }

    @Test
    void theProgrammeShowsBothTotalsAndSaysThatTheyDiffer() {
        for (Language language : List.of(Language.AR, Language.FR))
            try (Walk walk = walk(Browsers.withoutScripts(), language)) {
                String main = walk.open("/programme").main().replace('\u00A0', ' ');
                assertThat(main)
                        .contains(
                                "330 000",
                                "360 000",
                                walk.text("programme.differ").replace('\u00A0', ' '));
                for (String axis : List.of("160 000", "130 000", "30 000", "40 000"))
                    assertThat(main).contains(axis);
            }
    }

    @Test
    void unknownParametersChangeNothing() {
        try (BrowserContext context = Browsers.withoutScripts()) {
            Page page = context.newPage();
            Response plain = page.navigate(origin("beni-mellal") + "/programme");
            Response marked = page.navigate(origin("beni-mellal") + "/programme?fbclid=x&utm_source=y&lang=xx");
            assertThat(marked.allHeaders().get("etag"))
                    .isEqualTo(plain.allHeaders().get("etag"));
            assertThat(page.locator("link[rel=canonical]").getAttribute("href"))
                    .isEqualTo(origin("beni-mellal") + "/programme");
        }
    }

    @Test
    void anAddressThatLeadsNowhereAnswers404WithAWayBack() {
        try (Walk walk = walk(Browsers.person("fr-MA"), Language.FR)) {
            for (String path : List.of(
                    "/nothing",
                    "/programme/nothing",
                    "/programme/%D9%85",
                    "/consultations/%D9%85",
                    "/sitemap.html",
                    "/proposals/999999",
                    "/receipts/AAAA-AAAA-AAAA")) {
                Response answer = walk.page().navigate(origin("beni-mellal") + walk.inLanguage(path));
                assertThat(answer.status()).as(path).isEqualTo(404);
                assertThat(walk.main()).contains(walk.text("shell.not-found.text"));
            }
        }
    }

    @Test
    void aHostWithoutACommuneGetsAPlain404() {
        try (BrowserContext context = Browsers.withoutScripts()) {
            Page page = context.newPage();
            Response answer = page.navigate(origin("no-such-commune") + "/programme?lang=fr");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(page.locator("h1").innerText())
                    .isEqualTo(texts.in(Language.FR).get("commune.unknown-host.title"));
        }
    }

    @Test
    void nothingOfTheLivePageIsLoadedBeforeSomeoneMeansToAct() {
        try (Walk walk = walk(Browsers.person("ar-MA"), Language.AR)) {
            List<String> requested = new ArrayList<>();
            walk.page().onRequest((Request request) -> requested.add(request.url()));
            walk.open("/programme").page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(requested).noneMatch(address -> address.contains("VAADIN"));
            assertThat(walk.context().cookies()).isEmpty();
        }
    }

    @Test
    void whatIsTypedWhileThePageBecomesLiveIsKept() {
        try (Walk walk = walk(Browsers.person("ar-MA"), Language.AR)) {
            Page page = walk.page();
            // the live scripts are held back until the reader has typed into the page as it is read
            List<com.microsoft.playwright.Route> held = new ArrayList<>();
            page.route("**/VAADIN/build/indexhtml-*", held::add);
            walk.open("/proposals/new");
            page.locator("#reading input#place").fill("حي الأمل");
            page.waitForCondition(() -> !held.isEmpty());
            held.forEach(route -> route.resume());
            walk.live("vaadin-text-field#place");
            page.waitForCondition(() ->
                    page.locator("vaadin-text-field#place input").inputValue().equals("حي الأمل"));
        }
    }

    @Test
    void theLiveHeadingTakesThePlaceOfTheReadOneWithoutAGap() {
        try (Walk walk = walk(Browsers.person("ar-MA"), Language.AR)) {
            walk.page()
                    .addInitScript("window.counts = new Set(); const look = () => { if (document.querySelector('main'))"
                            + " window.counts.add(document.querySelectorAll('h1').length); requestAnimationFrame(look); };"
                            + " requestAnimationFrame(look);");
            walk.open("/proposals/new").touch("title");
            assertThat(walk.page().evaluate("[...window.counts].join()")).isEqualTo("1");
        }
    }

    @Test
    void aLinkOfTheLivePageAndTheBackButtonStayInPlace() {
        try (Walk walk = walk(Browsers.person("fr-MA"), Language.FR)) {
            walk.open("/proposals/new").touch("title");
            walk.page().locator("nav.main a[href^='/programme']").click();
            walk.page()
                    .locator("h1")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("ouverture"))
                    .waitFor();
            assertThat(walk.page().locator("html").getAttribute("lang")).isEqualTo("fr");
            walk.page().goBack();
            walk.live("vaadin-text-field#title");
        }
    }

    @Test
    void everythingThatALivePageNeedsIsAskedForAtOnce() {
        try (Walk walk = walk(Browsers.person("ar-MA"), Language.AR)) {
            List<String> scripts = new ArrayList<>();
            walk.page().onRequest((Request request) -> {
                if (request.url().contains("/VAADIN/build/"))
                    scripts.add(request.url().replaceFirst("^.*/VAADIN", "VAADIN"));
            });
            walk.open("/proposals/new");
            String asked = walk.page().locator("script[data-pre]").getAttribute("data-pre") + " "
                    + walk.page().locator("script[data-pre]").getAttribute("data-entry");
            walk.touch("title");
            assertThat(scripts)
                    .isNotEmpty()
                    .allSatisfy(script -> assertThat(asked).contains(script));
        }
    }

    @Test
    void aLinkToWhatIsNoPageLeavesTheLivePage() {
        try (Walk walk = walk(Browsers.person("fr-MA"), Language.FR)) {
            walk.open("/proposals/new").touch("title");
            walk.page().locator("footer a[href^='/api/v1/journal-roots']").click();
            walk.page().waitForURL(address -> address.contains("/api/v1/journal-roots"));
            assertThat(walk.page().content()).contains("items");
        }
    }
}
