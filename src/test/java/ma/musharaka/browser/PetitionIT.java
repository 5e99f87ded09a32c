package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An association's petition, from its delegate's form to the officer's checklist and the label's evidence. */
@BrowserTest
class PetitionIT {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PAGE = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    private Walk walk(Language language) {
        return new Walk(
                Browsers.person(language.code() + "-MA"), "http://beni-mellal.localhost:" + port, texts, language);
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aDelegatesPetitionGetsAReceiptAChecklistAndAPlaceInTheLabel(Language language) {
        String object = language == Language.AR ? "ممرات آمنة قرب المدارس" : "Des passages sûrs près des écoles";
        String code;
        try (Walk delegate = walk(language)) {
            delegate.signIn("delegate-a@demo.example", Walk.PASSWORD, "/petitions/new");
            delegate.live("vaadin-text-field#object");
            attach(delegate, "mandat.pdf", PAGE);
            delegate.page().getByText(delegate.text("files.lies", "mandat.pdf")).waitFor();
            delegate.page().locator("vaadin-button#submit").click();
            assertThat(delegate.fault("object")).isEqualTo(delegate.text("input.empty"));
            delegate.check().picture("petition-form");
            attach(delegate, "mandat.pdf", PDF);
            delegate.page().locator("vaadin-upload-file[complete]").waitFor();
            delegate.fill("object", object)
                    .fill("reasons", "Les enfants traversent une route rapide chaque matin, sans passage ni signal.")
                    .fill("aims", "Inscrire à l’ordre du jour la création de passages protégés près des écoles.");
            delegate.page().locator("vaadin-button#submit").dblclick();
            code = delegate.live("#receipt").innerText();
            delegate.check().picture("petition-received");
        }
        try (Walk moderator = walk(language)) {
            moderator.signIn("moderator@beni-mellal.example", Walk.PASSWORD, "/staff/moderation");
            Locator card = moderator.page().locator(".card").filter(new Locator.FilterOptions().setHasText(object));
            card.first().waitFor();
            assertThat(card.count()).as("pressed twice, filed once").isEqualTo(1);
            card.locator(".publish").click();
            moderator.page().getByText(moderator.text("moderation.published")).waitFor();
        }
        try (Walk officer = walk(language)) {
            officer.signIn("petitions@beni-mellal.example", Walk.PASSWORD, "/staff/petitions");
            officer.page()
                    .locator("main a")
                    .filter(new Locator.FilterOptions().setHasText(object))
                    .first()
                    .click();
            officer.live("#FOUNDED_OVER_3_YEARS");
            assertThat(officer.page().locator("html").getAttribute("lang"))
                    .as("a link keeps the reader's language")
                    .isEqualTo(language.code());
            assertThat(officer.page().locator("main .card[id]").count()).isGreaterThanOrEqualTo(8);
            officer.check().picture("petition-checklist");
            Locator founded = officer.page().locator("#FOUNDED_OVER_3_YEARS");
            founded.locator("vaadin-radio-button").first().click();
            founded.locator("vaadin-button").click();
            founded.locator("[role=status]")
                    .filter(new Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile(".+")))
                    .waitFor();
        }
        try (Walk anyone = walk(language)) {
            anyone.open("/receipts/" + code);
            assertThat(anyone.main()).contains(code, object, anyone.text("fact.petition-filed"));
            anyone.open("/petitions").check().picture("petitions");
            anyone.page()
                    .locator("main a")
                    .filter(new Locator.FilterOptions().setHasText(object))
                    .first()
                    .click();
            anyone.check().picture("petition");
            assertThat(anyone.main()).contains(object);
            anyone.page().waitForCondition(() -> {
                anyone.open("/label");
                return anyone.page()
                                .locator("main details a")
                                .filter(new Locator.FilterOptions().setHasText(object))
                                .count()
                        > 0;
            });
        }
    }

    @Test
    void whoHasNoMandateMayOpenAPetitionOfCitizens() {
        try (Walk citizen = walk(Language.FR)) {
            citizen.signIn("citizen1@demo.example", Walk.PASSWORD, "/petitions/new");
            citizen.live("vaadin-button#submit");
            assertThat(citizen.page().locator("#association").count()).isZero();
            assertThat(citizen.main()).contains(citizen.text("petition.as-citizen"));
            citizen.check().picture("petition-of-citizens");
        }
    }

    private static void attach(Walk delegate, String name, byte[] content) {
        FileChooser chooser = delegate.page()
                .waitForFileChooser(
                        () -> delegate.page().locator("#attach-mandate").click());
        chooser.setFiles(new FilePayload(name, "application/pdf", content));
    }
}
