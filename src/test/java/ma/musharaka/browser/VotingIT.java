package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.servlet.ServletContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Voting for a proposal on a phone in Arabic, and for someone else at the counter in French. */
@BrowserTest
class VotingIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Autowired
    private ServletContext context;

    private String proposal = "";

    @BeforeEach
    void aPublishedProposal() {
        Visits.tour(port, texts, context);
        try (Walk anyone = phone(true)) {
            proposal = String.valueOf(anyone.open("/proposals")
                    .page()
                    .locator("main .grid h2 a")
                    .last()
                    .getAttribute("href"));
        }
    }

    private Walk phone(boolean scripts) {
        return new Walk(Browsers.phone("ar-MA", scripts), "http://beni-mellal.localhost:" + port, texts, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void someoneWhomNobodyKnewVotesByAPlainFormAndTakesItBack(boolean scripts) {
        try (Walk newcomer = phone(scripts)) {
            String email = "voter-" + scripts + "@example.org";
            newcomer.open(proposal);
            if (scripts) newcomer.check().picture("proposal-vote");
            newcomer.type("contact", email);
            newcomer.page().locator("#vote-now").click();
            newcomer.page().waitForURL(address -> address.contains("/account/"));
            newcomer.followLetter(email);
            newcomer.type("displayName", "فلانة (خيالية)");
            newcomer.page().locator("#confirm").click();
            newcomer.page().waitForURL(address -> address.contains("/voted"));
            assertThat(newcomer.main()).contains(newcomer.text("proposal.voted.done"));
            if (scripts) newcomer.check().picture("proposal-voted");

            newcomer.open(proposal);
            assertThat(newcomer.main()).contains(newcomer.text("proposal.vote.given"));
            newcomer.page().locator("#unvote").click();
            newcomer.page().waitForURL(address -> address.contains("outcome=withdrawn"));
            newcomer.open(proposal);
            assertThat(newcomer.page().locator("#vote-now").count()).isOne();
        }
    }

    @Test
    void anAddressThatIsNoneIsSaidBesideTheFieldAndKept() {
        try (Walk newcomer = phone(true)) {
            newcomer.open(proposal).type("contact", "ليس عنوانا");
            newcomer.page().locator("#vote-now").click();
            assertThat(newcomer.page().locator("#contact-fault").innerText()).isEqualTo(newcomer.text("input.email"));
            assertThat(newcomer.page().locator("#contact").inputValue()).isEqualTo("ليس عنوانا");
            newcomer.check();
        }
    }

    @Test
    void aClerkWritesDownAVoteAndIsToldWhatIsWrongFirst() {
        try (Walk clerk = new Walk(
                Browsers.sized("fr-MA", 1280, 900), "http://beni-mellal.localhost:" + port, texts, Language.FR)) {
            clerk.signIn("clerk@beni-mellal.example", Walk.PASSWORD, "/staff/counter");
            clerk.live("vaadin-select#kind").click();
            clerk.page()
                    .locator("vaadin-select#kind vaadin-select-item")
                    .filter(new Locator.FilterOptions().setHasText(clerk.text("kind.proposal-vote")))
                    .click();
            clerk.live("vaadin-text-field#own-proposal");
            clerk.fill("person", "Personne inventée")
                    .fill("own-proposal", "999999")
                    .fill("acted-on", "31/13/2026");
            clerk.page().keyboard().press("Enter");
            clerk.page().locator("vaadin-checkbox#consented").click();
            clerk.page().locator("vaadin-button#record").click();
            assertThat(clerk.live("vaadin-date-picker#acted-on [slot=error-message]")
                            .innerText())
                    .isEqualTo(clerk.text("input.date-unreadable"));
            clerk.fill("acted-on", LocalDate.now(Translator.ZONE).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            clerk.page().keyboard().press("Enter");
            clerk.page().locator("vaadin-button#record").click();
            clerk.live("vaadin-text-field#own-proposal[invalid]");
            clerk.check().picture("counter-vote-fault");

            clerk.fill("own-proposal", proposal.replaceAll(".*/", "").replaceAll("\\?.*", ""));
            clerk.page().locator("vaadin-button#record").click();
            assertThat(clerk.live("#receipt").innerText()).isNotBlank();
            clerk.check().picture("counter-vote");
        }
    }
}
