package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Following a project and commenting on a report of it, also by someone whom nobody knows, and also badly. */
@BrowserTest
class FollowingIT {

    private static final String PROJECT = "/programme/proximity-gardens";
    private static final String REPORT = PROJECT + "/reports/1";

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    private Walk phone(boolean scripts) {
        return new Walk(Browsers.phone("ar-MA", scripts), origin(), texts, Language.AR);
    }

    private String origin() {
        return "http://beni-mellal.localhost:" + port;
    }

    @Test
    void whoPressesFollowBeforeSigningInFollowsAfterIt() {
        try (Walk citizen = phone(true)) {
            citizen.open(PROJECT).page().locator("#follow-it").click();
            assertThat(citizen.page().locator("#begun").innerText()).isNotBlank();
            citizen.type("contact", "citizen2@demo.example").type("password", Walk.PASSWORD);
            citizen.page().locator("#enter").click();
            citizen.page().waitForURL(address -> address.contains(PROJECT));
            assertThat(citizen.main()).contains(citizen.text("following.done"));

            citizen.open("/account");
            assertThat(citizen.main()).contains(citizen.text("following.mine"));
            citizen.open(PROJECT).page().locator("#follow-it").click();
            assertThat(citizen.main()).doesNotContain(citizen.text("following.done"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void someoneWhomNobodyKnewCommentsByAPlainFormAndGetsAReceipt(boolean scripts) {
        String address = "commentator-" + scripts + "@example.org";
        try (Walk newcomer = phone(scripts)) {
            newcomer.open(REPORT);
            if (scripts) newcomer.check().picture("report");
            say(newcomer, "متى تزرع الأشجار الموعودة في حدائق القرب؟");
            newcomer.type("contact", address);
            newcomer.page().locator("#send-comment").click();
            newcomer.page().waitForURL(place -> place.contains("/account/sent"));
            newcomer.followLetter(address);
            newcomer.page().locator("#confirm").click();
            newcomer.page().waitForURL(place -> place.contains("/receipts/"));
            if (scripts) newcomer.check();
        }
    }

    @Test
    void whatCannotBeSentIsSaidBesideItsFieldAndKept() {
        try (Walk newcomer = phone(true)) {
            newcomer.open(REPORT);
            Page page = newcomer.page();
            page.evaluate(
                    "document.querySelectorAll('#comments [required]').forEach(e => e.removeAttribute('required'))");
            say(newcomer, "قصير");
            newcomer.type("contact", "not an address");
            page.locator("#send-comment").click();
            page.locator("#text-fault").waitFor();
            assertThat(page.locator("#contact-fault").innerText()).isNotBlank();
            assertThat(page.locator("textarea#text").inputValue()).isEqualTo("قصير");
            assertThat(page.locator("input#contact").inputValue()).isEqualTo("not an address");
            newcomer.check();
        }
    }

    @Test
    void twoPressesOfASignedInCitizenMakeOneComment() {
        try (Walk citizen = phone(false)) {
            citizen.signIn("citizen1@demo.example", Walk.PASSWORD, REPORT);
            say(citizen, "هل ستكون الحدائق مفتوحة لذوي الإعاقة؟");
            String key = citizen.page().locator("#comments input[name=key]").getAttribute("value");
            citizen.page().locator("#send-comment").click();
            citizen.page().waitForURL(place -> place.contains("/receipts/"));
            String receipt = citizen.page().url();
            // back, and sent again as it stood
            citizen.open(REPORT);
            citizen.page().evaluate("key => document.querySelector('#comments input[name=key]').value = key", key);
            say(citizen, "هل ستكون الحدائق مفتوحة لذوي الإعاقة؟");
            citizen.page().locator("#send-comment").click();
            citizen.page().waitForURL(place -> place.contains("/receipts/"));
            assertThat(citizen.page().url()).isEqualTo(receipt);
        }
    }

    private static void say(Walk walk, String text) {
        Locator field = walk.page().locator("textarea#text");
        field.fill(text);
    }
}
