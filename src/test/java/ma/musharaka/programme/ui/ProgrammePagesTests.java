package ma.musharaka.programme.ui;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What anyone reads of the demonstration's programmes, as plain HTML and without a click. */
@IntegrationTest
class ProgrammePagesTests {

    @Autowired
    ProgrammeReading programme;

    @Autowired
    ProjectReading project;

    @Autowired
    AmendmentsReading amendments;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    private String html(ReadingSource source, Language language, String path, Map<String, String> route) {
        ReadingPage page = CommuneScope.<ReadingPage, RuntimeException>call(
                BENI_MELLAL,
                () -> source.read(new ReadingRequest(
                                sites.byCode(BENI_MELLAL).orElseThrow(),
                                texts.in(language),
                                path,
                                route,
                                Map.of(),
                                null))
                        .orElseThrow());
        StringBuilder html = new StringBuilder();
        for (ReadingPage.Block block : page.blocks())
            if (block instanceof ReadingPage.Html piece) html.append(piece.html());
        return html.toString();
    }

    /** The words of the page, figures without what separates their thousands. */
    private static String said(String html) {
        return Normalizer.normalize(html.replaceAll("<[^>]*>", " "), Normalizer.Form.NFKC)
                .replaceAll("(?<=\\d)[\\s.,\\u2066-\\u2069\\u200e\\u200f]+(?=\\d{3}(\\D|$))", "");
    }

    @ParameterizedTest
    @CsvSource({"AR", "FR"})
    void theTotalsByAxisAndBothTotalsOfTheProgrammeAreReadWithoutAClick(Language language) {
        String page = html(programme, language, "/programme", Map.of());
        String open = page.replaceAll("(?s)<details.*?</details>", "");

        assertThat(said(open)).contains("330000", "360000", "160000", "130000", "30000", "40000");
    }

    @ParameterizedTest
    @CsvSource({"AR", "FR"})
    void eachAxisHasItsOwnTotalBesideItsName(Language language) {
        String page = html(programme, language, "/programme", Map.of());
        for (Map.Entry<String, String> axis : Map.of("A1", "160000", "A2", "130000", "A3", "30000", "A4", "40000")
                .entrySet()) {
            String section = page.replaceAll("(?s).*<section id=\"" + axis.getKey() + "\">", "")
                    .replaceAll("(?s)</div>.*", "");
            assertThat(said(section)).as(axis.getKey()).contains(axis.getValue());
        }
    }

    @Test
    void theCommitteeIsShownWithItsMembersAndItsMeetings() {
        String page = html(programme, Language.FR, "/programme", Map.of());
        assertThat(page.replaceAll("(?s).*<section id=\"committee\">", ""))
                .contains("Comité du programme d’ouverture (démonstration)", "IEECAG (démonstration)")
                .contains("/meetings/openness-committee-2024-02-13", "Siège de la commune, Béni Mellal");
    }

    @Test
    void theParticipationPlanHasItsSevenEntryPoints() {
        String plan = "participation-plan-2024-2025";
        String page = html(programme, Language.FR, "/programmes/" + plan, Map.of("slug", plan));
        assertThat(page).contains("(exemple de démonstration)");
        for (int i = 1; i <= 7; i++) assertThat(page).contains("<section id=\"P" + i + "\">");
    }

    @Test
    void whatAnAmendmentChangedIsReadWithTheDecisionOfTheCouncil() {
        String pac = "pac-demo-2022-2027";
        String page = html(amendments, Language.FR, "/programmes/" + pac + "/amendments", Map.of("slug", pac));
        assertThat(page).contains("Décision du conseil", "Mise à jour par délibération du conseil");
        assertThat(said(page)).contains("8900000", "9500000");
        assertThat(page.indexOf("<del>")).isPositive().isLessThan(page.indexOf("<ins>"));
        assertThat(html(programme, Language.FR, "/action-programme", Map.of()))
                .contains("/programmes/" + pac + "/amendments");
    }

    @Test
    void aProjectLeadsToTheBudgetLinesThatPayForIt() {
        String page = html(project, Language.FR, "/programme/green-city", Map.of("slug", "green-city"));
        assertThat(page).contains("Ce qui le paie dans le budget").containsPattern("href=\"/budget/\\d{4}/");
    }

    @Test
    void aProjectSaysWhatPeopleSaidAndWhatChangedBecauseOfIt() {
        String page = html(project, Language.FR, "/programme/proximity-gardens", Map.of("slug", "proximity-gardens"));
        String heard = page.replaceAll("(?s).*<section id=\"heard\">", "").replaceAll("(?s)</section>.*", "");
        assertThat(heard)
                .contains("Les habitants ont demandé un meilleur éclairage", "Deux points d’éclairage")
                .contains("/proposals?topic=");
    }
}
