package ma.musharaka.browser;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;

/** A published proposal and a published petition, made through the pages by the people of the demonstration. */
public final class Contributions {

    private static final String PROPOSAL = "Des arbres le long de l’avenue";
    private static final String PETITION = "Une bibliothèque dans chaque quartier";
    private static final byte[] MANDATE = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final String origin;
    private final Texts texts;

    /** Where the two can be read, and the receipts that their authors got. */
    public record Made(String proposal, String petition, String proposalReceipt, String petitionReceipt) {}

    public Contributions(String origin, Texts texts) {
        this.origin = origin;
        this.texts = texts;
    }

    public Made make() {
        String proposalReceipt = propose();
        String petitionReceipt = file();
        try (Walk moderator = walk()) {
            moderator.signIn("moderator@beni-mellal.example", Walk.PASSWORD, "/staff/moderation");
            for (String title : new String[] {PROPOSAL, PETITION}) {
                Locator card = moderator
                        .page()
                        .locator(".card")
                        .filter(new Locator.FilterOptions().setHasText(title))
                        .first();
                card.locator(".publish").click();
                moderator
                        .page()
                        .locator("#told")
                        .filter(new Locator.FilterOptions().setHasText(moderator.text("moderation.published")))
                        .waitFor();
                moderator.open("/staff/moderation").live(".page");
            }
        }
        return new Made(
                address("/proposals", PROPOSAL), address("/petitions", PETITION), proposalReceipt, petitionReceipt);
    }

    private String propose() {
        try (Walk citizen = walk()) {
            citizen.signIn("citizen1@demo.example", Walk.PASSWORD, "/proposals/new");
            citizen.live("vaadin-text-field#title");
            citizen.fill("title", PROPOSAL)
                    .fill("text", "Il manque d’ombre entre la gare et le marché. Je propose de planter des oliviers.")
                    .fill("place", "Avenue principale");
            citizen.page().locator("vaadin-select#topic").click();
            citizen.page().locator("vaadin-select-item").nth(1).click();
            citizen.page().locator("vaadin-button#submit").click();
            return citizen.live("#receipt").innerText();
        }
    }

    private String file() {
        try (Walk delegate = walk()) {
            delegate.signIn("delegate-a@demo.example", Walk.PASSWORD, "/petitions/new");
            delegate.live("vaadin-text-field#object");
            FileChooser chooser = delegate.page()
                    .waitForFileChooser(
                            () -> delegate.page().locator("#attach-mandate").click());
            chooser.setFiles(new FilePayload("mandat.pdf", "application/pdf", MANDATE));
            delegate.page().locator("vaadin-upload-file[complete]").waitFor();
            delegate.fill("object", PETITION)
                    .fill("reasons", "Les enfants n’ont pas de lieu où lire après l’école, ni le soir ni en été.")
                    .fill("aims", "Inscrire à l’ordre du jour l’ouverture d’une petite bibliothèque par quartier.");
            delegate.page().locator("vaadin-button#submit").click();
            return delegate.live("#receipt").innerText();
        }
    }

    private String address(String list, String title) {
        try (Walk anyone = walk()) {
            String address = anyone.open(list)
                    .page()
                    .locator("main a")
                    .filter(new Locator.FilterOptions().setHasText(title))
                    .first()
                    .getAttribute("href");
            return address.replaceAll("[?].*", "");
        }
    }

    private Walk walk() {
        return new Walk(Browsers.person("fr-MA"), origin, texts, Language.FR);
    }
}
