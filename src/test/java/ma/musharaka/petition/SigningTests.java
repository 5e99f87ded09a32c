package ma.musharaka.petition;

import static ma.musharaka.petition.SigningFixtures.call;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import ma.musharaka.journal.Receipts;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.level.Level;
import ma.musharaka.petition.SigningService.Signed;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Subjects;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.Civics;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Citizens' petitions: opened, read by a moderator, signed once by each, and no longer when their time is over. */
@IntegrationTest
class SigningTests {

    @Autowired
    PetitionService petitions;

    @Autowired
    SigningService signing;

    @Autowired
    DemoPeople people;

    @Autowired
    Civics civics;

    @Autowired
    SupportBeat beat;

    @Autowired
    SignatoryKeys keys;

    @Autowired
    Receipts receipts;

    @Autowired
    Subjects subjects;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AutowireCapableBeanFactory house;

    SigningFixtures fixtures;

    @BeforeEach
    void takeNoNumbers() {
        fixtures = house.createBean(SigningFixtures.class);
        CommuneScope.run(BENI_MELLAL, civics::takeNoNumbers);
    }

    @Test
    void manySignaturesAreToldTheJournalInOneFactAndEachOnce() {
        int number = open();
        UUID first = newcomer().personId();
        call(() -> sign(number, first));
        call(() -> sign(number, newcomer().personId()));
        UUID wavers = newcomer().personId();
        call(() -> sign(number, wavers));
        call(() -> signing.withdraw(number, wavers));
        AtOnce.run(6, _ -> {
            tell();
            return true;
        });
        assertThat(told(number))
                .singleElement()
                .satisfies(measures ->
                        assertThat(measures).contains("\"web\":2", "\"withdrawn\":0", "\"standing\":2", "\"paper\":0"));
        tell();
        assertThat(told(number)).as("nothing new").hasSize(1);

        call(() -> signing.withdraw(number, first));
        call(() -> sign(number, newcomer().personId()));
        tell();
        assertThat(told(number))
                .hasSize(2)
                .last()
                .satisfies(measures -> assertThat(measures).contains("\"web\":1", "\"withdrawn\":1", "\"standing\":2"));
    }

    @Test
    void theSignatoryKeepsAReceiptThatSaysWhatAndWhenAndNotWho() {
        int number = open();
        SignedIn signatory = newcomer();
        call(() -> sign(number, signatory.personId()));
        SigningService.Given given =
                call(() -> signing.receipt(number, signatory.personId())).orElseThrow();
        assertThat(given.level()).isEqualTo(Level.CONTACT);
        Receipts.Issued issued = call(() -> receipts.find(given.code())).orElseThrow();
        assertThat(issued.toTheDay()).isTrue();
        assertThat(call(() -> subjects.find(issued.subject(), Language.FR)).orElseThrow())
                .satisfies(view -> {
                    assertThat(view.address()).isEqualTo("/petitions/" + number);
                    assertThat(view.stateKey()).isEqualTo("petition.signature.counted");
                });
        assertThat(rows.sql("select body from letter where template = 'petition-signed' and body like ?")
                        .param("%" + given.code() + "%")
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("Un passage piéton devant l’école")
                        .doesNotContain(signatory.displayName()));
        assertThat(rows.sql("select count(*) from receipt where code = ?")
                        .param(given.code().plain())
                        .query(Long.class)
                        .single())
                .as("kept where no moment is kept")
                .isZero();

        call(() -> signing.withdraw(number, signatory.personId()));
        assertThat(call(() -> subjects.find(issued.subject(), Language.FR))
                        .orElseThrow()
                        .stateKey())
                .isEqualTo("petition.signature.withdrawn");
        assertThat(call(() -> signing.receipt(number, signatory.personId()))).isEmpty();
    }

    @Test
    void whereTheCommuneMayTakeNumbersANumberSignsOnceWhateverTheAccount() {
        int number = open();
        UUID earlier = newcomer().personId();
        call(() -> sign(number, earlier));
        CommuneScope.run(BENI_MELLAL, civics::takeNumbers);
        UUID person = newcomer().personId();
        assertThatThrownBy(() -> call(() -> sign(number, person))).hasMessageContaining("cnie");
        assertThatThrownBy(() -> call(() -> signing.sign(number, person, "12"))).hasMessageContaining("cnie.form");
        assertThat(call(() -> signing.sign(number, person, "qa 77 1234"))).isEqualTo(Signed.DONE);
        assertThat(call(() -> signing.sign(number, newcomer().personId(), "QA771234")))
                .as("another account with the same card")
                .isEqualTo(Signed.ALREADY);
        assertThat(call(() -> signing.sign(number, earlier, "QB771234")))
                .as("who signed before the authorisation")
                .isEqualTo(Signed.ALREADY);
        int other = open();
        assertThat(call(() -> signing.sign(other, person, "QA771234"))).isEqualTo(Signed.DONE);
        assertThat(rows.sql("select count(distinct signatory_key) from petition_signature where person_id = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .as("the same number leaves another mark in each petition")
                .isEqualTo(2);
        assertThat(support(number).count()).isEqualTo(2);
    }

    @Test
    void whatANewcomerTypedIsKeptAsAMarkUntilTheyComeIn() {
        CommuneScope.run(BENI_MELLAL, civics::takeNumbers);
        assertThat(call(() -> signing.begin(7, "QC881234")).content())
                .startsWith("7 ")
                .doesNotContain("881234");
        assertThatThrownBy(() -> call(() -> signing.begin(7, ""))).hasMessageContaining("cnie.form");
    }

    @Test
    void onceItsTimeIsOverTheKeyOfAPetitionIsDestroyedAndTheSignaturesStand() {
        CommuneScope.run(BENI_MELLAL, civics::takeNumbers);
        int number = open();
        call(() -> signing.sign(number, newcomer().personId(), "QD991234"));
        assertThat(keyOf(number)).hasSize(1);
        call(() -> transaction.execute(status -> keys.forgetBefore(clock.instant())));
        assertThat(keyOf(number)).as("still open").hasSize(1);
        call(() ->
                transaction.execute(status -> keys.forgetBefore(clock.instant().plus(Duration.ofDays(100)))));
        assertThat(keyOf(number)).isEmpty();
        assertThat(support(number).count()).isOne();
    }

    private List<String> keyOf(int number) {
        return rows.sql("select signing_key from petition where commune = ? and number = ? and signing_key is not null")
                .params(BENI_MELLAL, number)
                .query(String.class)
                .list();
    }

    private Signed sign(int number, UUID person) {
        return signing.sign(number, person, "");
    }

    private void tell() {
        CommuneScope.run(BENI_MELLAL, beat::tellHere);
    }

    private List<String> told(int number) {
        return rows.sql("select measures from journal_entry where fact = 'petition.supported' and subject_id ="
                        + " (select id from petition where commune = ? and number = ?) order by at, id")
                .params(BENI_MELLAL, number)
                .query(String.class)
                .list();
    }

    @Test
    void aPetitionOfCitizensIsSignedOnlyAfterAModeratorHasPublishedItsText() {
        SignedIn mandataire = newcomer();
        int number = fixtures.opened(mandataire);
        assertThat(call(() -> sign(number, newcomer().personId()))).isEqualTo(Signed.CLOSED);
        fixtures.publish(number);
        assertThat(call(() -> sign(number, newcomer().personId()))).isEqualTo(Signed.DONE);
        assertThat(support(number).count()).isOne();
    }

    @Test
    void eightPressesAtOnceAreOneSignature() {
        int number = open();
        UUID person = newcomer().personId();
        assertThat(AtOnce.run(8, _ -> call(() -> sign(number, person))))
                .extracting(AtOnce.Outcome::result)
                .containsOnlyOnce(Signed.DONE)
                .containsAnyOf(Signed.ALREADY);
        assertThat(support(number).count()).isOne();
    }

    @Test
    void aSignatureIsTakenBackAndGivenAgainWhileThePetitionIsOpen() {
        int number = open();
        UUID person = newcomer().personId();
        call(() -> sign(number, person));
        assertThat(call(() -> signing.of(person))).hasSize(1);
        assertThat(call(() -> signing.withdraw(number, person))).isTrue();
        assertThat(call(() -> signing.withdraw(number, person))).isFalse();
        assertThat(support(number).count()).isZero();
        assertThat(call(() -> sign(number, person))).isEqualTo(Signed.DONE);
    }

    @Test
    void theDatabaseItselfRefusesASecondSignature() {
        int number = open();
        UUID person = newcomer().personId();
        call(() -> sign(number, person));
        assertThatThrownBy(() -> rows.sql("insert into petition_signature select uuid(), commune, 0, petition_id,"
                                + " signatory_key, null, signed_on, channel, consent, null, null, false, true"
                                + " from petition_signature where person_id = ?")
                        .param(person)
                        .update())
                .hasMessageContaining("petition_signature_once");
    }

    @Test
    void onceItsTimeIsOverNothingIsSignedOrTakenBack() {
        int number = open();
        UUID person = newcomer().personId();
        call(() -> sign(number, person));
        clock.advance(Duration.ofDays(91));
        assertThat(call(() -> sign(number, newcomer().personId()))).isEqualTo(Signed.CLOSED);
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
        assertThatThrownBy(() -> call(() -> petitions.file(SigningFixtures.draft(), delegate.personId())))
                .as("a delegate says for which association")
                .hasMessageContaining("petition.association-needed");
        assertThat(call(() -> signing.support(999_999))).isEmpty();
    }

    private SignedIn newcomer() {
        return fixtures.newcomer();
    }

    private int open() {
        return fixtures.open();
    }

    private SigningService.Support support(int number) {
        return call(() -> signing.support(number)).orElseThrow();
    }
}
