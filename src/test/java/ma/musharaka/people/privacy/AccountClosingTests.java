package ma.musharaka.people.privacy;

import static ma.musharaka.testing.Eventually.eventually;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.journal.Chains;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.PersonalAccount;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.people.privacy.PrivacyPeople.Traced;
import ma.musharaka.petition.SigningService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.testing.Civics;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A closed account leaves no name and no address anywhere, and what was counted stays. */
@IntegrationTest
class AccountClosingTests {

    @Autowired
    private AccountClosing closing;

    @Autowired
    private PersonalAccount accounts;

    @Autowired
    private PersonalExport export;

    @Autowired
    private PeopleService peopleService;

    @Autowired
    private PrivacyService requests;

    @Autowired
    private SigningService signing;

    @Autowired
    private DemoPeople demo;

    @Autowired
    private Civics civics;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private Web web;

    @Autowired
    private AutowireCapableBeanFactory house;

    private PrivacyPeople people;

    @BeforeEach
    void findPeople() {
        people = house.createBean(PrivacyPeople.class);
    }

    /** Asked for in Béni Mellal; the days to think it over have passed. */
    private void close(Traced person) {
        CommuneScope.run(BENI_MELLAL, () -> closing.ask(person.id()));
        rows.sql("update person set closes_at = ? where id = ?")
                .params(Instant.now().minusSeconds(1), person.id())
                .update();
        eventually("the account is closed", () -> {
            closing.closeDue();
            return accounts.of(person.id()).isEmpty();
        });
    }

    @Test
    void itLeavesNoRowWithTheNameOrTheAddressAndTheJournalIsWhole() {
        Traced leaves = people.opened(BENI_MELLAL, "ombrafex");
        Traced stays = people.opened(DEMNATE, "luntavir");
        for (String commune : new String[] {BENI_MELLAL, DEMNATE}) {
            people.participates(commune, leaves, "Un jardin");
            people.participates(commune, stays, "Un jardin");
            CommuneScope.run(
                    commune,
                    () -> requests.ask(
                            leaves.id(), PrivacyService.Kind.ACCESS, null, "Je suis " + leaves.name() + ", ici."));
        }
        assertThat(people.columnsWith(leaves.email())).isNotEmpty();

        close(leaves);
        // facts on their way to listeners name who acted
        eventually(
                "facts have been heard",
                () -> people.columnsWith(leaves.id().toString()).isEmpty());

        assertThat(people.columnsWith(leaves.email())).isEmpty();
        assertThat(people.columnsWith(leaves.name())).isEmpty();
        assertThat(people.columnsNaming(leaves.id()))
                .as("nothing that was given can be told to come from one person")
                .containsExactly("`person`.`id`");
        assertThat(people.proposalsOfNobodyWith(leaves.word())).isEqualTo(2);
        assertThat(people.columnsNaming(stays.id())).contains("`proposal`.`author_id`", "`journal_actor`.`person_id`");
        eventually(
                "acts are sealed",
                () -> rows.sql("select count(*) from journal_entry e where not exists"
                                        + " (select 1 from journal_seal s where s.entry_id = e.id)")
                                .query(Long.class)
                                .single()
                        == 0);
        for (String slug : new String[] {"beni-mellal", "demnate"})
            assertThat(Chains.check(web.get(slug, "/api/v1/journal").response().getContentAsByteArray()))
                    .startsWith("WHOLE");
    }

    @Test
    void theRequestsOfWhoLeftAreNotWaitedForAnyMore() {
        Traced leaves = people.opened(BENI_MELLAL, "vestonar");
        CommuneScope.run(
                BENI_MELLAL,
                () -> requests.ask(leaves.id(), PrivacyService.Kind.ACCESS, null, "Que savez-vous de moi ?"));

        close(leaves);

        assertThat(rows.sql("select count(*) from privacy_request where person_id = ? and state = 'OPEN'")
                        .param(PersonalDataSource.NOBODY)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aSignatureCountsOnAndCannotBeToldWhoseItWas() {
        Traced signs = people.opened(BENI_MELLAL, "signatario");
        CommuneScope.run(BENI_MELLAL, civics::takeNoNumbers);
        int number = people.petitionToSign(BENI_MELLAL);
        CommuneScope.run(
                BENI_MELLAL,
                () -> assertThat(signing.sign(number, signs.id(), "")).isEqualTo(SigningService.Signed.DONE));
        long before = CommuneScope.<Long, RuntimeException>call(
                BENI_MELLAL, () -> signing.support(number).orElseThrow().count());

        close(signs);

        CommuneScope.run(BENI_MELLAL, () -> {
            assertThat(signing.support(number).orElseThrow().count()).isEqualTo(before);
            assertThat(signing.hasSigned(number, signs.id()))
                    .as("not even whoever knows the person's number here finds the signature")
                    .isFalse();
        });
    }

    @Test
    void thereAreDaysToThinkItOverAndToKeepTheAccount() {
        Traced wavers = people.opened(BENI_MELLAL, "hesitare");
        people.participates(BENI_MELLAL, wavers, "Un kiosque");
        Instant closesAt = CommuneScope.<Instant, RuntimeException>call(BENI_MELLAL, () -> closing.ask(wavers.id()));

        assertThat(closesAt).isAfter(Instant.now().plus(Duration.ofDays(6)));
        closing.closeDue();
        assertThat(accounts.of(wavers.id()).orElseThrow().closesAt()).isEqualTo(closesAt);

        closing.keep(wavers.id());
        closing.closeDue();
        assertThat(accounts.of(wavers.id()).orElseThrow().closesAt()).isNull();
        assertThat(people.columnsNaming(wavers.id())).contains("`proposal`.`author_id`");
    }

    @Test
    void closedTwiceItIsClosedOnce() {
        Traced leaves = people.opened(DEMNATE, "bisfinito");
        close(leaves);
        closing.close(leaves.id());

        assertThat(accounts.of(leaves.id())).isEmpty();
        assertThat(peopleService.contact(leaves.id())).isEmpty();
    }

    @Test
    void theSameAddressMayOpenAnotherAccountLater() {
        Traced leaves = people.opened(DEMNATE, "redivivo");
        close(leaves);
        Traced comes = people.opened(DEMNATE, "redivivo");

        assertThat(accounts.of(comes.id()).orElseThrow().email()).isEqualTo(leaves.email());
    }

    @Test
    void whoHoldsAnOfficeHandsItOverFirst() {
        CommuneScope.run(DEMNATE, () -> {
            UUID moderator = demo.moderator().personId();
            assertThatThrownBy(() -> closing.ask(moderator)).isInstanceOf(AccountClosing.HoldsOffice.class);
            assertThat(accounts.of(moderator).orElseThrow().closesAt()).isNull();
        });
    }

    @Test
    void aMandateEndsWithTheAccount() {
        Traced delegate = people.opened(BENI_MELLAL, "mandatore");
        rows.sql("insert into mandate (id, commune, version, association_id, person_id, begins)"
                        + " select uuid(), ?, 0, id, ?, '2024-01-01' from association order by code limit 1")
                .params(BENI_MELLAL, delegate.id())
                .update();
        CommuneScope.run(
                BENI_MELLAL,
                () -> assertThat(peopleService.mandatesOf(delegate.id())).hasSize(1));

        close(delegate);

        assertThat(rows.sql("select count(*) from mandate where person_id = ? and ends is not null")
                        .param(delegate.id())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(people.columnsNaming(delegate.id()))
                .containsExactlyInAnyOrder("`person`.`id`", "`mandate`.`person_id`");
    }

    @Test
    void whatWasCheckedIsAboutNobodyThatAnyoneKnows() {
        Traced checked = people.opened(DEMNATE, "verificata");
        rows.sql("insert into level_check (id, commune, person_id, level, method, at, expires)"
                        + " values (uuid(), ?, ?, 'IDENTITY', 'LIST', now(), '2099-12-31')")
                .params(DEMNATE, checked.id())
                .update();
        rows.sql("insert into claim_lock (id, commune, version, person_id, failures) values (uuid(), ?, 0, ?, 2)")
                .params(DEMNATE, checked.id())
                .update();
        assertThat(export.of(checked.id()).communes().getFirst().parts())
                .anyMatch(part -> part.code().equals("levels"));

        close(checked);

        assertThat(people.columnsNaming(checked.id()))
                .containsExactlyInAnyOrder("`person`.`id`", "`level_check`.`person_id`");
    }

    /** Whoever adds a table that names persons says here that its room gives it away and forgets it. */
    @Test
    void everyTableThatNamesAPersonBelongsToARoomThatForgetsThem() {
        assertThat(people.tablesThatNamePersons())
                .as("serve PersonalDataSource in the room of a new table, then name it here")
                .containsExactlyInAnyOrder(
                        "association_check",
                        "association_presence",
                        "body_member",
                        "charter_adhesion",
                        "claim_lock",
                        "cndp_authorisation",
                        "comment",
                        "consent",
                        "contact_change",
                        "counter_batch",
                        "counter_entry",
                        "counter_voucher",
                        "editorial_revision",
                        "followed_subject",
                        "identity_number",
                        "level_check",
                        "level_withdrawal",
                        "mandate",
                        "mandate_invitation",
                        "network_operator",
                        "notice",
                        "notice_choice",
                        "passkey",
                        "person_identity",
                        "petition",
                        "petition_signature",
                        "privacy_request",
                        "processing_stop",
                        "project_opinion",
                        "project_report",
                        "proposal",
                        "proposal_vote",
                        "resident_list",
                        "resident_list_entry",
                        "recovery_code",
                        "role_change",
                        "role_grant",
                        "second_factor",
                        "shown_code");
    }
}
