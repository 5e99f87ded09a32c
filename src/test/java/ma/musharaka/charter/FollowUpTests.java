package ma.musharaka.charter;

import static ma.musharaka.charter.CharterFixtures.said;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.charter.ui.ArticleReading;
import ma.musharaka.charter.ui.FollowUpReading;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.moderation.ui.RegisterReading;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.OptionalText;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.testing.Contributions;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whether the charter is kept, and where its articles were applied. */
@IntegrationTest
class FollowUpTests {

    @Autowired
    FollowUp followUp;

    @Autowired
    CharterService charters;

    @Autowired
    Grounds grounds;

    @Autowired
    Contributions contributions;

    @Autowired
    DemoPeople people;

    @Autowired
    FollowUpReading followUpPage;

    @Autowired
    ArticleReading articlePage;

    @Autowired
    RegisterReading registerPage;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    /** A page as anybody reads it, in French. */
    private String read(ReadingSource page, String path, Map<String, String> route) {
        return CommuneScope.<String, RuntimeException>call(
                BENI_MELLAL,
                () -> page.read(new ReadingRequest(sites.current(), texts.in(Language.FR), path, route, Map.of(), null))
                        .orElseThrow()
                        .body());
    }

    private <T> T edit(Supplier<T> work) {
        return CharterFixtures.edit(BENI_MELLAL, people, work);
    }

    private void doing(Runnable work) {
        edit(() -> {
            work.run();
            return true;
        });
    }

    private UUID editor() {
        return CommuneScope.call(BENI_MELLAL, () -> people.editor().personId());
    }

    private FollowUpData now() {
        return CommuneScope.call(BENI_MELLAL, () -> followUp.now());
    }

    private CharterData charter() {
        return CommuneScope.call(BENI_MELLAL, () -> charters.standing().orElseThrow());
    }

    private static JudgementDraft judgement(String commitment, Verdict verdict, int day, String link) {
        return new JudgementDraft(
                commitment, verdict, LocalDate.of(2026, 10, day), said("Constat " + verdict), link, null);
    }

    @Test
    void whatIsFoundLaterStandsAboveWhatWasFoundAndErasesNothing() {
        CharterData.Commitment commitment =
                charter().commitmentsOf(CharterParty.CITIZENS).getFirst();
        doing(() -> {
            followUp.judge(judgement(commitment.code(), Verdict.NOT_YET, 1, "/meetings"), editor());
            followUp.judge(judgement(commitment.code(), Verdict.PARTLY, 2, "/meetings"), editor());
        });
        assertThat(now().of(commitment))
                .extracting(FollowUpData.Judgement::verdict)
                .containsExactly(Verdict.PARTLY, Verdict.NOT_YET);
        assertThat(read(followUpPage, "/charter/follow-up", Map.of())).contains("Constat PARTLY", "Constat NOT_YET");
    }

    @Test
    void aJudgementRestsOnAPageOrADocumentAndOnACommitmentInForce() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> doing(() -> followUp.judge(judgement("co1", Verdict.KEPT, 3, null), editor())))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(InvalidInput.Violation::key)
                        .containsExactly("charter.fault.evidence"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        doing(() -> followUp.judge(judgement("no-such", Verdict.KEPT, 3, "/meetings"), editor())));
    }

    @Test
    void aValueForTheSameDayCorrectsTheOneBefore() {
        LocalDate end = LocalDate.of(2026, 9, 30);
        doing(() -> followUp.define(
                null, new IndicatorDraft(said("Réponses à l’heure"), said("%"), new BigDecimal("80")), editor()));
        UUID indicator = now().indicators().getLast().id();
        doing(() -> {
            followUp.measure(indicator, end, new BigDecimal("40"), OptionalText.NOTHING, editor());
            followUp.measure(indicator, end, new BigDecimal("44"), OptionalText.NOTHING, editor());
            followUp.measure(indicator, end.minusMonths(3), new BigDecimal("30"), OptionalText.NOTHING, editor());
        });
        List<FollowUpData.Measure> values = now().indicators().getLast().measures();
        assertThat(values).extracting(each -> each.value().intValue()).containsExactly(44, 30);
    }

    @Test
    void theJointCellsReviewIsPublic() {
        doing(() -> followUp.review(
                LocalDate.of(2026, 10, 5), said("La cellule demande un tableau"), "/bodies/follow-up-cell", editor()));
        assertThat(now().reviews()).extracting(review -> review.text().fr()).contains("La cellule demande un tableau");
        assertThat(now().members()).isNotEmpty();
    }

    @Test
    void onlyEditorsWriteItDown() {
        CommuneScope.run(
                BENI_MELLAL,
                () -> DemoPeople.as(
                        people.citizen(),
                        () -> assertThatExceptionOfType(AccessDeniedException.class)
                                .isThrownBy(() -> followUp.judge(
                                        judgement("co1", Verdict.KEPT, 3, "/meetings"),
                                        people.citizen().personId()))));
    }

    @Test
    void aRefusalCitesAnArticleAndTheArticlesPageSaysSoWithoutNamingAnyone() {
        CharterData charter = charter();
        CharterData.Article article = charter.articles().skip(7).findFirst().orElseThrow();
        String code = "charter-" + charter.edition() + "-" + article.number();
        long before = CommuneScope.call(BENI_MELLAL, () -> charters.timesApplied(charter.edition(), article.number()));
        CommuneScope.run(BENI_MELLAL, () -> {
            assertThat(grounds.inForce()).extracting(ground -> ground.code()).contains(code);
            contributions.refuse(
                    contributions.submitted("Titre qui ne se dit pas", "Un texte assez long pour être lu."), code);
        });

        assertThat(CommuneScope.<Long, RuntimeException>call(
                        BENI_MELLAL, () -> charters.timesApplied(charter.edition(), article.number())))
                .isEqualTo(before + 1);
        assertThat(read(
                        articlePage,
                        charter.addressOf(article),
                        Map.of(
                                "edition", String.valueOf(charter.edition()),
                                "number", String.valueOf(article.number()))))
                .contains(texts.in(Language.FR).get("fact.moderation-decided"))
                .doesNotContain("Titre qui ne se dit pas");
        assertThat(read(registerPage, "/moderation-register", Map.of())).contains(charter.addressOf(article));
    }
}
