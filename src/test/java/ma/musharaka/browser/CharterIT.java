package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The charter on a phone in Arabic and on a desk in French: adhering, and what changed between two editions. */
@BrowserTest
class CharterIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    private Walk walk(BrowserContext context, Language language) {
        return new Walk(context, "http://beni-mellal.localhost:" + port, texts, language);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void someoneWhomNobodyKnewAdheresByAPlainFormAndTakesItBack(boolean scripts) {
        try (Walk newcomer = walk(Browsers.phone("ar-MA", scripts), Language.AR)) {
            String email = "adherent-" + scripts + "@example.org";
            newcomer.open("/charter/adhesion");
            if (scripts) newcomer.check().picture("charter-adhesion");
            newcomer.type("displayName", "فلانة (خيالية)").type("contact", email);
            newcomer.page().locator("#consent").check();
            newcomer.page().locator("#adhere-now").click();
            newcomer.page().waitForURL(address -> address.contains("/account/"));
            newcomer.followLetter(email);
            newcomer.page().locator("#confirm").click();
            newcomer.page().waitForURL(address -> address.contains("/charter/adhesion/done"));
            assertThat(newcomer.main()).contains(newcomer.text("charter.adhered.done"));
            if (scripts) newcomer.check().picture("charter-adhered");
            newcomer.open("/charter/adhesion");
            assertThat(newcomer.main()).contains(newcomer.text("charter.adhered-since"));
            assertThat(certificate(newcomer)).startsWith("%PDF");
            newcomer.page().locator("#adhere form button").click();
            newcomer.page().waitForURL(address -> address.contains("outcome=withdrawn"));
        }
    }

    private String certificate(Walk adherent) {
        String session = adherent.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        return Wire.get(
                        port,
                        "beni-mellal.localhost:" + port,
                        "/files/charter/certificate.pdf?lang=ar",
                        "Connection: close",
                        "Cookie: JSESSIONID=" + session)
                .text();
    }

    @Test
    void withoutAnAddressOrATickTheFormSaysWhyBesideEachField() {
        try (Walk newcomer = walk(Browsers.phone("ar-MA"), Language.AR)) {
            newcomer.open("/charter/adhesion");
            newcomer.page()
                    .evaluate(
                            "document.querySelectorAll('#adhere [required]').forEach(e => e.removeAttribute('required'))");
            newcomer.page().locator("#adhere-now").click();
            assertThat(newcomer.page().locator("#consent-fault").innerText())
                    .isEqualTo(newcomer.text("charter.adhere.consent-needed"));
            assertThat(newcomer.page().locator("#contact-fault").count()).isOne();
            newcomer.check();
        }
    }

    @Test
    void theDifferencesOfTwoEditionsAreReadArticleByArticle() {
        try (Walk reader = walk(Browsers.sized("fr-MA", 1280, 900), Language.FR)) {
            reader.open("/charter");
            reader.check().picture("charter");
            reader.open("/charter/changes?from=1&to=2");
            assertThat(reader.page().locator("#articles ins").count()).isPositive();
            assertThat(reader.main()).contains(reader.text("charter.change.added"));
            reader.check().picture("charter-changes");
            reader.open("/charter/changes?from=2&to=3");
            assertThat(reader.main()).contains(reader.text("charter.change.removed"));
            reader.page().navigate(reader.origin() + "/charter/changes?from=1&to=2&lang=zgh");
            assertThat(reader.page()
                            .locator("#articles .difference > span:is([lang=ar][dir=rtl], [lang=fr][dir=ltr])")
                            .count())
                    .as("what is not said in Tamazight says in which language it is")
                    .isPositive();
            reader.open("/charter/editions/2/articles/8");
            reader.check();
            reader.open("/charter/follow-up");
            reader.check().picture("charter-follow-up");
        }
    }
}
