package ma.musharaka.petition;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.petition.SigningService.Signed;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Citizens' petitions: opened, read by a moderator, signed once by each, and no longer when their time is over. */
@IntegrationTest
class SigningTests {

    @Autowired
    PetitionService petitions;

    @Autowired
    SigningService signing;

    @Autowired
    ModerationService moderation;

    @Autowired
    Newcomers newcomers;

    @Autowired
    DemoPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient rows;

    @Test
    void aPetitionOfCitizensIsSignedOnlyAfterAModeratorHasPublishedItsText() {
        SignedIn mandataire = newcomer();
        int number = opened(mandataire);
        assertThat(call(() -> signing.sign(number, newcomer().personId()))).isEqualTo(Signed.CLOSED);
        publish(number);
        assertThat(call(() -> signing.sign(number, newcomer().personId()))).isEqualTo(Signed.DONE);
        assertThat(support(number).count()).isOne();
    }

    @Test
    void eightPressesAtOnceAreOneSignature() {
        int number = open();
        UUID person = newcomer().personId();
        assertThat(AtOnce.run(8, _ -> call(() -> signing.sign(number, person))))
                .extracting(AtOnce.Outcome::result)
                .containsOnlyOnce(Signed.DONE)
                .containsAnyOf(Signed.ALREADY);
        assertThat(support(number).count()).isOne();
    }

    @Test
    void aSignatureIsTakenBackAndGivenAgainWhileThePetitionIsOpen() {
        int number = open();
        UUID person = newcomer().personId();
        call(() -> signing.sign(number, person));
        assertThat(call(() -> signing.of(person))).hasSize(1);
        assertThat(call(() -> signing.withdraw(number, person))).isTrue();
        assertThat(call(() -> signing.withdraw(number, person))).isFalse();
        assertThat(support(number).count()).isZero();
        assertThat(call(() -> signing.sign(number, person))).isEqualTo(Signed.DONE);
    }

    @Test
    void theDatabaseItselfRefusesASecondSignature() {
        int number = open();
        UUID person = newcomer().personId();
        call(() -> signing.sign(number, person));
        assertThatThrownBy(() -> rows.sql("insert into petition_signature select uuid(), commune, 0, petition_id,"
                                + " signatory_key, null, signed_on, channel, consent from petition_signature"
                                + " where person_id = ?")
                        .param(person)
                        .update())
                .hasMessageContaining("petition_signature_once");
    }

    @Test
    void onceItsTimeIsOverNothingIsSignedOrTakenBack() {
        int number = open();
        UUID person = newcomer().personId();
        call(() -> signing.sign(number, person));
        clock.advance(Duration.ofDays(91));
        assertThat(call(() -> signing.sign(number, newcomer().personId()))).isEqualTo(Signed.CLOSED);
        assertThat(call(() -> signing.withdraw(number, person))).isFalse();
        assertThat(support(number).count()).isOne();
        assertThat(support(number).daysLeft()).isEmpty();
    }

    @Test
    void theThresholdFollowsThePopulationOfTheCommune() {
        assertThat(call(signing::threshold)).isEqualTo(200);
        assertThat(CommuneScope.<Integer, RuntimeException>call(DEMNATE, signing::threshold))
                .isEqualTo(100);
    }

    @Test
    void whatAnAssociationFilesHasNoSupportToCount() {
        SignedIn delegate = CommuneScope.<SignedIn, RuntimeException>call(BENI_MELLAL, people::delegate);
        assertThatThrownBy(() -> call(() -> petitions.file(draft(), delegate.personId())))
                .as("a delegate says for which association")
                .hasMessageContaining("petition.association-needed");
        assertThat(call(() -> signing.support(999_999))).isEmpty();
    }

    private SignedIn newcomer() {
        return call(() -> newcomers.any("Signataire d’essai", Language.FR));
    }

    private int open() {
        int number = opened(newcomer());
        publish(number);
        return number;
    }

    private int opened(SignedIn mandataire) {
        call(() -> petitions.file(draft(), mandataire.personId()));
        return call(() -> petitions.of(mandataire.personId())).getFirst().number();
    }

    private static PetitionDraft draft() {
        return new PetitionDraft(
                UUID.randomUUID(),
                null,
                "Un passage piéton devant l’école",
                "Les enfants traversent sans passage protégé chaque matin.",
                "Inscrire la question à l’ordre du jour du conseil.",
                List.of());
    }

    private void publish(int number) {
        SubjectRef subject = new SubjectRef(
                PetitionService.KIND,
                call(() -> petitions.find(number)).orElseThrow().id());
        CommuneScope.run(
                BENI_MELLAL,
                () -> DemoPeople.as(
                        people.moderator(),
                        () -> moderation.queue().stream()
                                .filter(waiting -> waiting.subject().equals(subject))
                                .forEach(waiting -> moderation.publish(
                                        waiting.caseId(), people.moderator().personId()))));
    }

    private SigningService.Support support(int number) {
        return call(() -> signing.support(number)).orElseThrow();
    }

    private static <T> T call(Supplier<T> deed) {
        return CommuneScope.<T, RuntimeException>call(BENI_MELLAL, deed::get);
    }
}
