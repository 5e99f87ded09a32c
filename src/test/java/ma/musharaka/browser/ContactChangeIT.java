package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Another address for one's account, on a phone without scripts, and the way back from the old one. */
@BrowserTest
class ContactChangeIT {

    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Test
    void theCodeOfTheNewAddressChangesItAndTheLetterToTheOldOneUndoesIt() {
        String old = "contact-old@example.org";
        String wanted = "contact-new@example.org";
        try (Walk person = walk();
                Walk reader = walk()) {
            person.open("/account/register")
                    .type("displayName", "Une habitante")
                    .type("contact", old);
            person.page().locator("main button").first().click();
            person.followLetter(old);
            person.page().locator("#confirm").click();

            person.open("/account/contact").type("contact", wanted);
            person.page().locator("#change-contact").click();
            assertThat(person.page().locator("#waiting").innerText()).isEqualTo(wanted);
            person.type("code", code(reader, wanted));
            person.page().locator("#confirm-contact").click();
            assertThat(person.page().locator("#outcome").innerText())
                    .isEqualTo(person.text("shell.contact-change.done"));
            assertThat(person.page().locator("#email").innerText()).isEqualTo(wanted);

            reader.followLetter(old);
            assertThat(reader.page().locator("#undo-contact").isVisible())
                    .as("opening the link does nothing yet")
                    .isTrue();
            reader.page().locator("#undo-contact").click();
            assertThat(reader.page().locator("#outcome").innerText()).isEqualTo(reader.text("shell.contact-undo.done"));

            person.open("/account/contact");
            assertThat(person.page().locator("#change-contact").count())
                    .as("whoever was signed in is not any more")
                    .isZero();
        }
    }

    private static String code(Walk reader, String address) {
        reader.open("/demo/outbox");
        Matcher code = CODE.matcher(reader.page()
                .locator(".letters .card")
                .filter(new Locator.FilterOptions().setHasText(address))
                .first()
                .innerText());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private Walk walk() {
        return new Walk(Browsers.phone("fr-MA", false), "http://beni-mellal.localhost:" + port, texts, Language.FR);
    }
}
