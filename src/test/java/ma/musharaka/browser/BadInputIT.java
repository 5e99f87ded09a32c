package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bad input gets a clear sentence in the page's language, next to its field, and loses nothing typed. */
@BrowserTest
class BadInputIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    private Walk walk(Language language) {
        return new Walk(
                Browsers.phone(language.code() + "-MA"), "http://beni-mellal.localhost:" + port, texts, language);
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aProposalThatCannotBeTakenSaysWhyAndKeepsWhatWasTyped(Language language) {
        try (Walk citizen = walk(language)) {
            citizen.signIn("citizen1@demo.example", Walk.PASSWORD, "/proposals/new");
            citizen.live("vaadin-text-field#title");
            citizen.page().evaluate("localStorage.clear()");
            String text = "Un texte assez long pour être gardé tel quel.";
            citizen.fill("title", "").fill("text", text).fill("place", "Centre");
            submit(citizen);
            assertThat(citizen.fault("title")).isEqualTo(citizen.text("input.empty"));
            assertThat(citizen.fault("topic")).isEqualTo(citizen.text("proposal.topic-needed"));

            check(citizen, "x".repeat(500), citizen.text("input.too-long", 120, 500));
            check(citizen, "<script>alert(1)</script> titre", citizen.text("input.markup"));
            check(citizen, "Un titre \u202Eretourné\u202C vers la gauche", citizen.text("input.hidden-characters"));
            check(citizen, "Un titre \u2066isolé\u2069 par un signe", citizen.text("input.hidden-characters"));
            check(citizen, "Un titre avec une\u0007cloche", citizen.text("input.hidden-characters"));
            assertThat(citizen.page().locator("#text textarea").inputValue()).isEqualTo(text);
            assertThat(citizen.page().locator("#place input").inputValue()).isEqualTo("Centre");
            citizen.check().picture("faults");

            citizen.open("/proposals/new").live("vaadin-text-area#text");
            citizen.page()
                    .waitForCondition(() -> citizen.page()
                            .locator("#text textarea")
                            .inputValue()
                            .equals(text));
        }
    }

    private static void check(Walk citizen, String title, String sentence) {
        citizen.fill("title", title);
        submit(citizen);
        citizen.page()
                .locator("#title [slot=error-message]")
                .filter(new Locator.FilterOptions().setHasText(sentence))
                .waitFor();
        assertThat(citizen.page().locator("#title input").inputValue()).isEqualTo(title);
    }

    private static void submit(Walk citizen) {
        citizen.page().locator("vaadin-button#submit:not([disabled])").click();
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aKnownAddressGetsTheSameAnswerAsANewOne(Language language) {
        try (Walk visitor = walk(language)) {
            for (String email : new String[] {"citizen1@demo.example", "new-" + language.code() + "@example.org"}) {
                visitor.open("/account/register");
                visitor.type("displayName", "Personne").type("contact", email);
                visitor.page().locator("#register").click();
                visitor.page().getByText(visitor.text("shell.sent.text")).waitFor();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aWrongOrUsedConfirmationLinkSaysWhatToDo(Language language) {
        try (Walk visitor = walk(language)) {
            visitor.open("/account/confirm?token=wrong");
            assertThat(visitor.main()).contains(visitor.text("shell.link.used-before.text"));
            String email = "twice-" + language.code() + "@example.org";
            visitor.open("/account/register");
            visitor.type("displayName", "Personne").type("contact", email);
            visitor.page().locator("#register").click();
            visitor.page().getByText(visitor.text("shell.sent.text")).waitFor();
            visitor.followLetter(email).page().locator("#confirm").click();
            visitor.page().waitForURL(address -> !address.contains("/account/"));
            visitor.followLetter(email);
            assertThat(visitor.main()).contains(visitor.text("shell.link.used-before.text"));
            visitor.check();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aWrongPasswordAndAnUnknownAddressAreRefusedInTheSameWords(Language language) {
        try (Walk visitor = walk(language)) {
            for (String email : new String[] {"citizen1@demo.example", "nobody@example.org"}) {
                visitor.open("/account/sign-in");
                visitor.type("contact", email).type("password", "not the password");
                visitor.page().locator("#enter").click();
                assertThat(visitor.page().locator("#password-fault").innerText())
                        .isEqualTo(visitor.text("shell.sign-in.refused"));
                assertThat(visitor.page().locator("#contact").inputValue()).isEqualTo(email);
                visitor.check();
            }
        }
    }
}
