package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The thread through the whole house, walked through its pages. */
@BrowserTest
class ThreadIT {

    private static final Pattern SCORE = Pattern.compile("(\\d+(?:[,.]\\d+)?)\\s*/\\s*100");

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    private String origin() {
        return "http://kasba-tadla.localhost:" + port;
    }

    private Walk walk(Language language) {
        return new Walk(Browsers.person(language.code() + "-MA"), origin(), texts, language);
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aCitizensProposalIsReceivedPublishedFoundAndCounted(Language language) {
        boolean arabic = language == Language.AR;
        String email = "walker-" + language.code() + "@example.org";
        String title = arabic ? "إنارة زنقة السوق الأسبوعي" : "Éclairage de la rue du marché";
        double before = score();
        int evidenceBefore = evidence();
        String code;
        try (Walk citizen = walk(language)) {
            register(citizen, email);
            citizen.open("/proposals/new").live("vaadin-text-field#title");
            citizen.check().picture("proposal-form");
            citizen.fill("title", title)
                    .fill(
                            "text",
                            arabic
                                    ? "الزنقة مظلمة ليلا وأقترح وضع ثلاثة أعمدة إنارة قرب المدرسة."
                                    : "La rue est sombre le soir. Je propose trois lampadaires près de l’école.")
                    .fill("place", arabic ? "حي أولاد حمدان" : "Quartier Ouled Hamdane");
            citizen.page().locator("vaadin-select#topic").click();
            citizen.page().locator("vaadin-select-item").last().click();
            citizen.page().locator("vaadin-button#submit").dblclick();
            code = citizen.live("#receipt").innerText();
            citizen.check().picture("proposal-received");
            assertThat(citizen.page().evaluate("Object.keys(localStorage).filter(key => key.includes('draft')).length"))
                    .as("the draft is gone once the commune has it")
                    .isEqualTo(0);

            try (Walk moderator = walk(language)) {
                moderator.signIn("moderator@kasba-tadla.example", Walk.PASSWORD, "/staff/moderation");
                Locator cards = moderator.page().locator(".card").filter(new Locator.FilterOptions().setHasText(title));
                cards.first().waitFor();
                assertThat(cards.count()).as("pressed twice, received once").isEqualTo(1);
                moderator.check().picture("moderation-queue");
                cards.locator(".publish").click();
                moderator
                        .page()
                        .locator("#told")
                        .filter(new Locator.FilterOptions().setHasText(moderator.text("moderation.published")))
                        .waitFor();
            }
            citizen.open("/account").live("#my-proposals .tag");
            assertThat(citizen.main()).contains(citizen.text("proposal.state.published"));
            citizen.check().picture("account");
        }
        try (Walk anyone = walk(language)) {
            anyone.open("/proposals").check().picture("proposals");
            anyone.page()
                    .locator("main .card a")
                    .filter(new Locator.FilterOptions().setHasText(title))
                    .click();
            assertThat(anyone.page().locator("h1").innerText()).isEqualTo(title);
            anyone.check().picture("proposal");
            for (String words : arabic
                    ? new String[] {"الإنارة", "انارة السوق", "المدرسه"}
                    : new String[] {"lampadaire", "eclairage marches", "l’école"}) {
                anyone.open("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
                assertThat(anyone.main()).as(words).contains(title);
            }
            anyone.open("/receipts/" + code).check().picture("receipt");
            assertThat(anyone.main()).contains(code, title, anyone.text("fact.proposal-published"));
            anyone.page()
                    .waitForCondition(() -> outbox(anyone).contains(anyone.text("mail.proposal-published.subject")));
            // received and published: a piece of evidence each; how far they lift the score, what was there before
            // decides
            anyone.page().waitForCondition(() -> evidence() >= evidenceBefore + 2);
            assertThat(score()).isGreaterThanOrEqualTo(before);
            unfoldTo(anyone, title);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aRefusalCitesItsGroundToTheAuthorOnThePageAndByMail(Language language) {
        String email = "refused-" + language.code() + "@example.org";
        String title = (language == Language.AR ? "إعلان تجاري لا يعني الجماعة " : "Annonce commerciale hors sujet ")
                + language.code();
        try (Walk citizen = walk(language);
                Walk moderator = walk(language)) {
            register(citizen, email);
            citizen.open("/proposals/new").live("vaadin-text-field#title");
            citizen.fill("title", title)
                    .fill("text", "Achetez vite, ceci est une annonce commerciale de démonstration.")
                    .fill("place", "Centre");
            citizen.page().locator("vaadin-select#topic").click();
            citizen.page().locator("vaadin-select-item").first().click();
            citizen.page().locator("vaadin-button#submit").click();
            String code = citizen.live("#receipt").innerText();

            moderator.signIn("moderator@kasba-tadla.example", Walk.PASSWORD, "/staff/moderation");
            Locator card = moderator.page().locator(".card").filter(new Locator.FilterOptions().setHasText(title));
            card.locator(".refuse").click();
            card.locator(".ground [slot=error-message]")
                    .filter(new Locator.FilterOptions().setHasText(moderator.text("moderation.ground-needed")))
                    .waitFor();
            card.locator("vaadin-select").click();
            moderator.page().locator("vaadin-select-item").last().click();
            String ground = card.locator("vaadin-select [slot=helper]").innerText();
            card.locator(".refuse").click();
            moderator
                    .page()
                    .locator("#told")
                    .filter(new Locator.FilterOptions().setHasText(moderator.text("moderation.refused")))
                    .waitFor();

            citizen.open("/receipts/" + code);
            assertThat(citizen.main()).contains(ground, citizen.text("proposal.state.refused"));
            assertThat(citizen.main())
                    .as("a refused text is not shown by its receipt")
                    .doesNotContain(title);
            citizen.open("/account").live("#my-proposals .tag");
            assertThat(citizen.main()).contains(title, ground);
            citizen.page()
                    .waitForCondition(() -> outbox(citizen).contains(citizen.text("mail.proposal-refused.subject")));
            citizen.open("/search?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
            assertThat(citizen.main()).contains(citizen.text("search.none"));
        }
    }

    private void register(Walk citizen, String email) {
        citizen.open("/account/register").check();
        citizen.type("displayName", "Citoyen Essai").type("contact", email);
        citizen.page().locator("#register").click();
        citizen.page().getByText(citizen.text("shell.sent.text")).waitFor();
        citizen.check().followLetter(email).check().page().locator("#confirm").click();
        citizen.page().waitForURL(address -> !address.contains("/account/"));
    }

    private String outbox(Walk reader) {
        reader.open("/demo/outbox");
        return reader.main();
    }

    /** How many pieces the label counts, as open data says it. */
    private int evidence() {
        Matcher total = Pattern.compile("\"total\":(\\d+)")
                .matcher(Wire.get(port, "kasba-tadla.localhost:" + port, "/api/v1/evidence?size=1", "Connection: close")
                        .text());
        assertThat(total.find()).isTrue();
        return Integer.parseInt(total.group(1));
    }

    private double score() {
        try (Walk reader = walk(Language.FR)) {
            String main = reader.open("/label").main();
            Matcher found = SCORE.matcher(main.replace('\u00A0', ' '));
            assertThat(found.find()).as("a score on: " + main).isTrue();
            return Double.parseDouble(found.group(1).replace(',', '.'));
        }
    }

    /** From the score down to the evidence that links to the contribution. */
    private static void unfoldTo(Walk reader, String title) {
        reader.open("/label").check().picture("label-moved");
        Locator evidence = reader.page()
                .locator("main details a")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        assertThat(evidence.count()).isEqualTo(1);
        evidence.evaluate(
                "link => { for (let e = link; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true; }");
        evidence.click();
        assertThat(reader.page().locator("h1").innerText()).isEqualTo(title);
    }
}
