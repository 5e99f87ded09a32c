package ma.musharaka.charter;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.ActLevels;
import ma.musharaka.people.level.Level;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.files.Pdf;
import ma.musharaka.platform.reading.Templates;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import ma.musharaka.testing.Web;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Adhering to the charter: once, and not for ever. */
@IntegrationTest
class AdhesionTests {

    @Autowired
    AdhesionService adhesions;

    @Autowired
    CharterService charters;

    @Autowired
    ActLevels levels;

    @Autowired
    Newcomers newcomers;

    @Autowired
    DemoPeople people;

    @Autowired
    Templates templates;

    @Autowired
    Texts texts;

    @Autowired
    Sites sites;

    @Autowired
    Web web;

    private <T> T here(Supplier<T> work) {
        return CommuneScope.<T, RuntimeException>call(BENI_MELLAL, work::get);
    }

    private UUID newcomer() {
        return here(() -> newcomers.any("Personne inventée", Language.FR).personId());
    }

    @Test
    void aCitizenAdheresOnceHoweverOftenItIsPressedAtOnce() {
        UUID person = newcomer();
        long before = here(adhesions::citizens);

        List<AtOnce.Outcome<AdhesionService.Adhered>> outcomes =
                AtOnce.run(4, each -> here(() -> adhesions.adhere(person)));

        assertThat(outcomes)
                .extracting(AtOnce.Outcome::result)
                .containsExactlyInAnyOrder(
                        AdhesionService.Adhered.DONE,
                        AdhesionService.Adhered.ALREADY,
                        AdhesionService.Adhered.ALREADY,
                        AdhesionService.Adhered.ALREADY);
        assertThat(here(adhesions::citizens)).isEqualTo(before + 1);
        assertThat(here(() -> adhesions.of(person)).own()).isNotNull();
    }

    @Test
    void anAdhesionIsTakenBackAndMayBeGivenAgain() {
        UUID person = newcomer();
        here(() -> adhesions.adhere(person));
        assertThat(here(() -> adhesions.withdraw(person))).isTrue();
        assertThat(here(() -> adhesions.withdraw(person))).isFalse();
        assertThat(here(() -> adhesions.of(person)).own()).isNull();
        assertThat(here(() -> adhesions.adhere(person))).isEqualTo(AdhesionService.Adhered.DONE);
    }

    @Test
    void anAssociationStandsInThePublicListByItsDelegateOnly() {
        UUID delegate = here(() -> people.delegate().personId());
        UUID stranger = newcomer();
        AssociationReference association =
                here(() -> adhesions.of(delegate)).associations().getFirst().association();
        here(() -> adhesions.withdrawFor(association, delegate));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> here(() -> adhesions.adhereFor(association, stranger)));
        assertThat(here(() -> adhesions.adhereFor(association, delegate))).isEqualTo(AdhesionService.Adhered.DONE);
        assertThat(here(() -> adhesions.adhereFor(association, delegate))).isEqualTo(AdhesionService.Adhered.ALREADY);
        assertThat(here(adhesions::associations))
                .extracting(each -> each.association().code())
                .contains(association.code());
        assertThat(web.get("beni-mellal", "/api/v1/charter-adhesions").body())
                .contains(association.code())
                .doesNotContain(delegate.toString());
    }

    @Test
    void whereNoCharterIsInForceNobodyAdheres() {
        CommuneScope.run(KASBA_TADLA, () -> {
            if (charters.standing().orElseThrow().state() == CharterState.IN_FORCE) return;
            assertThat(adhesions.adhere(people.citizen().personId())).isEqualTo(AdhesionService.Adhered.CLOSED);
        });
    }

    @Test
    void whoHasNotTheLevelThatTheCommuneAsksForIsToldSo() {
        UUID person = newcomer();
        here(() -> {
            SignedIn administrator = people.administrator();
            Level before = levels.needed(Act.CHARTER_ADHERE);
            DemoPeople.as(
                    administrator, () -> levels.change(Act.CHARTER_ADHERE, Level.IDENTITY, administrator.personId()));
            try {
                assertThat(adhesions.adhere(person)).isEqualTo(AdhesionService.Adhered.LEVEL);
            } finally {
                DemoPeople.as(administrator, () -> levels.change(Act.CHARTER_ADHERE, before, administrator.personId()));
            }
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCertificateIsReadInEveryLanguage(Language language) throws IOException {
        byte[] pdf = here(() -> {
            CharterData charter = charters.standing().orElseThrow();
            return Pdf.print(
                    templates.render(
                            "charter/certificate",
                            Map.of(
                                    "t",
                                    texts.in(language),
                                    "site",
                                    sites.current(),
                                    "page",
                                    new AdhesionCertificate(
                                            "Personne inventée",
                                            new AdhesionService.Adhesion(null, LocalDate.of(2026, 3, 16), 2),
                                            charter))),
                    language);
        });
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Personne inventée")
                    .contains("2026");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
        }
    }

    @Test
    void whoIsNotSignedInIsAskedToComeInBeforeTheCertificate() {
        assertThat(web.get("beni-mellal", "/files/charter/certificate.pdf").status())
                .isEqualTo(303);
    }
}
