package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone of one commune tries its addresses, ids and session on another's host. */
@BrowserTest
class NeighbourIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    private Walk walk(String commune) {
        return walk(commune, Browsers.person("fr-MA"));
    }

    private Walk walk(String commune, BrowserContext context) {
        return new Walk(context, origin(commune), texts, Language.FR);
    }

    private String origin(String commune) {
        return "http://" + commune + ".localhost:" + port;
    }

    @Test
    void addressesAndIdsOfOneCommuneLeadNowhereInAnother() {
        try (Walk neighbour = walk("demnate")) {
            for (String path : List.of(
                    "/programme/green-city",
                    "/consultations/draft-2023",
                    "/meetings/workshop-2023-03-14",
                    "/budget/2024"))
                assertThat(neighbour.page().navigate(origin("demnate") + path).status())
                        .as(path)
                        .isEqualTo(404);
        }
    }

    @Test
    void aReceiptOfOneCommuneIsUnknownInAnother() {
        String code;
        try (Walk citizen = walk("beni-mellal")) {
            citizen.signIn("citizen2@demo.example", Walk.PASSWORD, "/proposals/new");
            citizen.live("vaadin-text-field#title");
            citizen.fill("title", "Bancs publics dans le jardin")
                    .fill("text", "Les personnes âgées manquent de bancs à l’ombre.")
                    .fill("place", "Jardin");
            citizen.page().locator("vaadin-select#topic").click();
            citizen.page().locator("vaadin-select-item").first().click();
            citizen.page().locator("vaadin-button#submit").click();
            code = citizen.live("#receipt").innerText();
            assertThat(citizen.page()
                            .navigate(origin("beni-mellal") + "/receipts/" + code)
                            .status())
                    .isEqualTo(200);
        }
        try (Walk neighbour = walk("demnate")) {
            assertThat(neighbour
                            .page()
                            .navigate(origin("demnate") + "/receipts/" + code)
                            .status())
                    .isEqualTo(404);
            neighbour.signIn("moderator@demnate.example", Walk.PASSWORD, "/staff/moderation");
            neighbour.live(".cards .empty");
            assertThat(neighbour.main()).doesNotContain("Bancs publics");
        }
    }

    @Test
    void aSessionOfOneCommuneIsRefusedByAnother() {
        try (Walk staff = walk("beni-mellal")) {
            staff.signIn("moderator@beni-mellal.example", Walk.PASSWORD, "/staff/moderation");
            staff.live(".cards > *");
            List<Cookie> stolen = staff.context().cookies().stream()
                    .map(cookie -> new Cookie(cookie.name, cookie.value).setUrl(origin("demnate")))
                    .toList();
            try (BrowserContext elsewhere = Browsers.person("fr-MA")) {
                elsewhere.addCookies(stolen);
                for (String path :
                        List.of("/", "/staff/moderation", "/account", "/?v-r=init&location=staff/moderation")) {
                    Response answer = elsewhere.newPage().navigate(origin("demnate") + path);
                    assertThat(answer.status()).as(path).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void aModeratorOfOneCommuneIsNobodysModeratorElsewhere() {
        try (Walk staff = walk("demnate")) {
            staff.signIn("moderator@beni-mellal.example", Walk.PASSWORD, "/account");
            staff.live("#sign-out");
            staff.open("/staff/moderation");
            staff.page().getByText(staff.text("shell.refused.text")).waitFor();
        }
    }

    @Test
    void aCitizenCannotEnterTheBackOffice() {
        try (Walk citizen = walk("beni-mellal")) {
            citizen.signIn("citizen1@demo.example", Walk.PASSWORD, "/account");
            citizen.live("#sign-out");
            for (String path : List.of("/staff/moderation", "/staff/petitions")) {
                citizen.open(path);
                citizen.page().getByText(citizen.text("shell.refused.text")).waitFor();
            }
        }
        try (Walk anyone = walk("beni-mellal")) {
            anyone.open("/staff/moderation");
            anyone.page().locator("input#contact").waitFor();
        }
    }
}
