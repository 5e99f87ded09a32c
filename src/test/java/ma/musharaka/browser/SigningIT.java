package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a link that a neighbour sent to a signature that counts, by someone whom nobody knew, on a phone, in Arabic. */
@BrowserTest
class SigningIT {

    private static final int MOST_SCREENS = 4;
    private static final int MOST_FIELDS = 6;
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    private final Set<String> screens = new LinkedHashSet<>();
    private int fields;
    private boolean scripts;

    private Walk phone(boolean scripts) {
        this.scripts = scripts;
        BrowserContext context = Browsers.phone("ar-MA", scripts);
        return new Walk(context, "http://beni-mellal.localhost:" + port, texts, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void byMailItTakesFourScreensAndThreeFields(boolean scripts) {
        try (Walk newcomer = phone(scripts)) {
            String email = "signatory-" + scripts + "@example.org";
            long before = begin(newcomer, email);
            assertThat(newcomer.main()).contains(newcomer.text("shell.sent.text"));
            screen(newcomer, "sign-sent");
            newcomer.followLetter(email);
            screen(newcomer, "sign-confirm");
            assertThat(newcomer.page().locator("main input[type=text]").count())
                    .as("the name was given on the first screen")
                    .isEqualTo(1);
            newcomer.page().locator("#confirm").click();
            counted(newcomer, before);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void byTelephoneItTakesThreeScreensAndFourFields(boolean scripts) {
        try (Walk newcomer = phone(scripts)) {
            String number = scripts ? "0612000001" : "٠٦١٢٠٠٠٠٠٢";
            long before = begin(newcomer, number);
            screen(newcomer, "sign-code");
            String here = newcomer.page().url();
            newcomer.open("/demo/outbox");
            Matcher code = CODE.matcher(newcomer.page()
                    .locator(".letters .card")
                    .filter(new Locator.FilterOptions().setHasText(scripts ? "+212612000001" : "+212612000002"))
                    .first()
                    .innerText());
            assertThat(code.find()).isTrue();
            newcomer.page().navigate(here);
            type(newcomer, "code", code.group(1));
            newcomer.page().locator("#enter").click();
            counted(newcomer, before);
        }
    }

    @Test
    void aFormThatCannotBeTakenSaysWhyBesideEachFieldAndKeepsWhatWasTyped() {
        try (Walk newcomer = phone(true)) {
            newcomer.open("/petitions/1");
            newcomer.page()
                    .evaluate(
                            "document.querySelectorAll('#sign [required]').forEach(e => e.removeAttribute('required'))");
            newcomer.type("displayName", "فلانة (خيالية)").type("contact", "ليس عنوانا");
            newcomer.page().locator("#sign-now").click();
            assertThat(newcomer.page().locator("#contact-fault").innerText()).isEqualTo(newcomer.text("input.email"));
            assertThat(newcomer.page().locator("#consent-fault").innerText())
                    .isEqualTo(newcomer.text("petition.sign.consent-needed"));
            assertThat(newcomer.page().locator("#displayName").inputValue()).isEqualTo("فلانة (خيالية)");
            newcomer.check().picture("sign-faults");
        }
    }

    /** Opens the link and fills in the form that stands below the petition. */
    private long begin(Walk newcomer, String contact) {
        newcomer.open("/petitions/1");
        screen(newcomer, "sign");
        long before = count(newcomer);
        type(newcomer, "displayName", "فلان (خيالي)");
        type(newcomer, "contact", contact);
        newcomer.page().locator("#consent").check();
        fields++;
        newcomer.page().locator("#sign-now").click();
        newcomer.page().waitForURL(address -> address.contains("/account/"));
        return before;
    }

    private void counted(Walk newcomer, long before) {
        newcomer.page().waitForURL(address -> address.contains("/petitions/1/signed"));
        screen(newcomer, "signed");
        assertThat(newcomer.main()).contains(newcomer.text("petition.signed.done"));
        assertThat(count(newcomer)).isEqualTo(before + 1);
        assertThat(screens).hasSizeLessThanOrEqualTo(MOST_SCREENS);
        assertThat(fields).isLessThanOrEqualTo(MOST_FIELDS);
    }

    private long count(Walk reader) {
        Matcher count = Pattern.compile("\"count\":(\\d+)")
                .matcher(Wire.get(
                                port, "beni-mellal.localhost:" + port, "/api/v1/petitions/1/count", "Connection: close")
                        .text());
        assertThat(count.find()).isTrue();
        return Long.parseLong(count.group(1));
    }

    private void type(Walk newcomer, String id, String value) {
        newcomer.type(id, value);
        fields++;
    }

    /** What looks for faults runs scripts itself, and is left out where none run. */
    private void screen(Walk newcomer, String name) {
        screens.add(name);
        if (scripts) newcomer.check().picture(name);
    }
}
