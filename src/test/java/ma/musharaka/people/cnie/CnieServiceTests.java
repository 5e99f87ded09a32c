package ma.musharaka.people.cnie;

import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.level.Claiming;
import ma.musharaka.people.level.KnownBy;
import ma.musharaka.people.level.Link;
import ma.musharaka.people.level.ResidentListService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.keys.KeyFixtures;
import ma.musharaka.platform.keys.Keys;
import ma.musharaka.platform.keys.TamperedWith;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Identity numbers in Kasba Tadla, which is authorised; Demnate is not. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class CnieServiceTests {

    @Autowired
    CnieService numbers;

    @Autowired
    CndpService cndp;

    @Autowired
    CnieUpkeep upkeep;

    @Autowired
    IdentityNumbers stored;

    @Autowired
    Claiming claiming;

    @Autowired
    ResidentListService lists;

    @Autowired
    EachCommune everywhere;

    @Autowired
    Keys keys;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DemoPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient rows;

    private UUID someone;
    private String number;

    @BeforeEach
    void theCommuneIsAuthorised() {
        someone = newPerson();
        number = "K" + (10_000_000 + new SecureRandom().nextInt(89_999_999));
        here(() -> {
            SignedIn administrator = people.administrator();
            DemoPeople.as(administrator, () -> cndp.enter("A-TEST-7/2026", administrator.personId()));
        });
    }

    @Test
    void withoutTheAuthorisationNothingIsAskedForOrTaken() {
        CommuneScope.run(DEMNATE, () -> {
            assertThat(numbers.isOpen()).isFalse();
            assertThatIllegalStateException().isThrownBy(() -> numbers.give(someone, number));
            assertThat(numbers.shown(someone)).isEmpty();
            assertThat(claiming.ways()).doesNotContain(KnownBy.CNIE);
        });
    }

    @Test
    void onlyAnAdministratorEntersTheAuthorisationAndTheJournalKnows() {
        here(() -> {
            SignedIn citizen = people.citizen();
            assertThatThrownBy(() -> DemoPeople.as(citizen, () -> cndp.enter("A-1/2026", citizen.personId())))
                    .isInstanceOf(AccessDeniedException.class);
            SignedIn administrator = people.administrator();
            assertThat(faults(() ->
                            DemoPeople.as(administrator, () -> cndp.enter("sans chiffre", administrator.personId()))))
                    .containsExactly("cnie.cndp.form");
        });
        assertThat(journaled("cndp.authorised")).isPositive();
    }

    @Test
    void ofANumberTheEndingIsShownAndTheRowHoldsNothingReadable() {
        here(() -> {
            numbers.give(someone, " " + number.toLowerCase(java.util.Locale.ROOT));

            assertThat(numbers.shown(someone)).hasValueSatisfying(shown -> {
                assertThat(shown.ending()).isEqualTo(number.substring(6));
                assertThat(shown.seen()).isFalse();
                assertThat(shown.purgeAfter()).isAfter(LocalDate.now(clock).plusMonths(11));
            });
        });
        assertThat(rows.sql("select concat_ws(' ', sealed, key_name, mark) from identity_number where person_id = ?")
                        .param(someone)
                        .query(String.class)
                        .single())
                .doesNotContain(number)
                .doesNotContain(number.substring(1));
    }

    @Test
    void theSameNumberIsTakenOnceInACommuneAndAgainInAnother() {
        here(() -> {
            numbers.give(someone, number);
            assertThat(faults(() -> numbers.give(newPerson(), number))).containsExactly("cnie.taken");
            assertThat(faults(() -> numbers.give(newPerson(), "12"))).containsExactly("cnie.form");
        });
        String marks = "select count(distinct mark) from identity_number where person_id = ?";
        CommuneScope.run("50910101", () -> {
            SignedIn administrator = people.administrator();
            DemoPeople.as(administrator, () -> cndp.enter("A-TEST-8/2026", administrator.personId()));
            numbers.give(someone, number);
        });
        assertThat(rows.sql(marks).param(someone).query(Long.class).single())
                .as("no mark can be compared across communes")
                .isEqualTo(2);
    }

    @Test
    void ofManyWhoGiveTheSameNumberAtOnceOneHasIt() {
        List<UUID> many = new ArrayList<>();
        for (int i = 0; i < 6; i++) many.add(newPerson());

        List<AtOnce.Outcome<List<String>>> outcomes = AtOnce.run(
                many.size(),
                i -> CommuneScope.call(KASBA_TADLA, () -> faults(() -> numbers.give(many.get(i), number))));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        assertThat(outcomes.stream().map(AtOnce.Outcome::result))
                .containsOnlyOnce(List.of())
                .allMatch(said -> said != null && (said.isEmpty() || said.equals(List.of("cnie.taken"))));
    }

    @Test
    void whatAClerkSawWinsOverWhatSomebodyElseOnlySaid() {
        here(() -> {
            UUID squatter = newPerson();
            numbers.give(squatter, number);
            SignedIn clerk = people.clerk();

            DemoPeople.as(clerk, () -> numbers.giveAtCounter(someone, number, clerk.personId()));

            assertThat(numbers.shown(squatter)).isEmpty();
            assertThat(numbers.shown(someone))
                    .hasValueSatisfying(shown -> assertThat(shown.seen()).isTrue());
            assertThat(faults(() -> numbers.give(squatter, number))).containsExactly("cnie.taken");
            assertThat(faults(() -> numbers.give(someone, "ZZ99999"))).containsExactly("cnie.seen");
            assertThat(faults(() ->
                            DemoPeople.as(clerk, () -> numbers.giveAtCounter(squatter, number, clerk.personId()))))
                    .containsExactly("cnie.taken");
        });
    }

    @Test
    void everyReadingOfAFullNumberIsJournaledWithItsReasonAndNotTheNumber() {
        UUID row = CommuneScope.call(KASBA_TADLA, () -> {
            numbers.give(someone, number);
            SignedIn clerk = people.clerk();
            AtomicReference<Optional<Cnie>> read = new AtomicReference<>(Optional.empty());
            DemoPeople.as(clerk, () -> read.set(numbers.read(someone, ReadFor.COUNTER_CHECK, clerk.personId())));
            assertThat(read.get()).contains(new Cnie(number));
            assertThat(numbers.readOwn(someone)).contains(new Cnie(number));
            SignedIn citizen = people.citizen();
            assertThatThrownBy(() ->
                            DemoPeople.as(citizen, () -> numbers.read(someone, ReadFor.AUTHORITY, citizen.personId())))
                    .isInstanceOf(AccessDeniedException.class);
            return stored.findByPerson(someone).orElseThrow().id();
        });

        assertThat(rows.sql("select concat(fact, ' ', measures) from journal_entry where subject_id = ? order by id")
                        .param(row)
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        given -> assertThat(given).startsWith("cnie.given"),
                        read -> assertThat(read).startsWith("cnie.read").contains("for.COUNTER_CHECK"),
                        own -> assertThat(own).startsWith("cnie.read").contains("for.OWN_REQUEST"))
                .noneMatch(entry -> entry.contains(number.substring(1)));
    }

    @Test
    void whatIsChangedInTheDatabaseOrMovedToAnotherRowDoesNotOpen() {
        UUID other = newPerson();
        here(() -> {
            numbers.give(someone, number);
            numbers.give(other, "KB" + number.substring(1, 9));
        });
        rows.sql("update identity_number a join identity_number b on a.commune = b.commune"
                        + " set a.sealed = b.sealed where a.person_id = ? and b.person_id = ?")
                .params(someone, other)
                .update();

        here(() -> {
            assertThatThrownBy(() -> numbers.readOwn(someone)).isInstanceOf(TamperedWith.class);
            assertThat(numbers.readOwn(other)).isPresent();
        });
    }

    @Test
    void aNewKeyTakesOverAndTheOldOneCanBeTakenAway() {
        UUID older = newPerson();
        Keys before = KeyFixtures.keys("old", "old");
        Keys during = KeyFixtures.keys("new", "old", "new");
        Keys after = KeyFixtures.keys("new", "new");
        here(() -> {
            CnieService past = with(before);
            past.give(older, number);

            assertThat(readOwn(with(during), older)).contains(new Cnie(number));
            assertThatThrownBy(() -> readOwn(with(after), older)).isInstanceOf(TamperedWith.class);
            resealOnly(older, during);

            assertThat(readOwn(with(after), older)).contains(new Cnie(number));
            assertThat(stored.findByPerson(older).orElseThrow().keyName()).isEqualTo("new");
            stored.delete(stored.findByPerson(older).orElseThrow());
        });
        assertThat(journaled("cnie.resealed")).isPositive();
    }

    /** In a commune that has this number only: those of other tests are sealed with the house's own keys. */
    private void resealOnly(UUID person, Keys during) {
        rows.sql("update identity_number set key_name = 'new' where person_id <> ? and commune = ?")
                .params(person, KASBA_TADLA)
                .update();
        new CnieUpkeep(stored, everywhere, during, facts, transaction, clock).reseal();
        rows.sql("update identity_number set key_name = ? where person_id <> ? and commune = ?")
                .params(keys.current(), person, KASBA_TADLA)
                .update();
    }

    /** In a transaction, which the house's own service opens by itself. */
    private Optional<Cnie> readOwn(CnieService service, UUID person) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> service.readOwn(person)));
    }

    private CnieService with(Keys others) {
        return new CnieService(
                stored,
                cndp,
                others,
                tools.jackson.databind.json.JsonMapper.builder().build(),
                facts,
                transaction,
                clock);
    }

    @Test
    void aNumberIsPurgedWhenItsTimeIsOverAndTheJournalCountsIt() {
        UUID kept = newPerson();
        here(() -> {
            numbers.give(someone, number);
            numbers.give(kept, "KC" + number.substring(1, 9));
            numbers.keepUntil(kept, LocalDate.now(clock).plusYears(50));
            upkeep.purge();
            assertThat(numbers.shown(someone)).isPresent();

            rows.sql("update identity_number set purge_after = ? where person_id = ?")
                    .params(LocalDate.now(clock).minusDays(1), someone)
                    .update();
            long before = journaled("cnie.purged");
            upkeep.purge();

            assertThat(numbers.shown(someone)).isEmpty();
            assertThat(numbers.shown(kept))
                    .hasValueSatisfying(shown -> assertThat(shown.purgeAfter())
                            .as("no longer than the rules allow")
                            .isBefore(LocalDate.now(clock).plusYears(4)));
            assertThat(journaled("cnie.purged")).isGreaterThan(before);
        });
    }

    @Test
    void whoeverGaveTheirNumberTakesItBack() {
        here(() -> {
            numbers.give(someone, number);
            numbers.forget(someone);

            assertThat(numbers.shown(someone)).isEmpty();
            numbers.give(newPerson(), number);
        });
    }

    @Test
    void whenTheAuthorisationIsTakenBackTheNumbersGoWithIt() {
        CommuneScope.run(DEMNATE, () -> {
            SignedIn administrator = people.administrator();
            DemoPeople.as(administrator, () -> cndp.enter("A-TEST-9/2026", administrator.personId()));
            numbers.give(someone, number);
            DemoPeople.as(administrator, () -> cndp.withdraw(administrator.personId()));
            assertThat(cndp.isOpen()).isFalse();
            assertThat(stored.count()).isZero();
        });
    }

    @Test
    void whoStandsInAListOfNumbersIsRecognisedByTheirs() {
        here(() -> {
            SignedIn clerk = people.clerk();
            DemoPeople.as(
                    clerk,
                    () -> lists.importList(
                            new ResidentListService.Heading(
                                    "Liste " + number,
                                    Link.RESIDENT,
                                    LocalDate.now(clock).plusYears(1)),
                            lists.preview(("CNIE\n" + number).getBytes()),
                            clerk.personId()));

            assertThat(claiming.byNumber(someone, "A9999")).isInstanceOf(Claiming.Claim.NotFound.class);
            assertThat(claiming.byNumber(someone, number)).isInstanceOf(Claiming.Claim.Done.class);
        });
    }

    @Test
    void noNumberIsLogged(CapturedOutput output) {
        here(() -> {
            numbers.give(someone, number);
            faults(() -> numbers.give(newPerson(), number));
            faults(() -> numbers.give(newPerson(), number + "9"));
            numbers.readOwn(someone);
            rows.sql("update identity_number set sealed = concat(sealed, 'x') where person_id = ?")
                    .param(someone)
                    .update();
            assertThatThrownBy(() -> numbers.readOwn(someone))
                    .satisfies(said -> assertThat(said.toString()).doesNotContain(number.substring(1)));
            rows.sql("delete from identity_number where person_id = ?")
                    .param(someone)
                    .update();
        });

        assertThat(output.getAll()).doesNotContain(number.substring(1));
    }

    private long journaled(String fact) {
        return rows.sql("select count(*) from journal_entry where fact = ?")
                .param(fact)
                .query(Long.class)
                .single();
    }

    private static List<String> faults(Runnable deed) {
        try {
            deed.run();
        } catch (InvalidInput invalid) {
            return invalid.violations().stream()
                    .map(InvalidInput.Violation::key)
                    .toList();
        }
        return List.of();
    }

    private UUID newPerson() {
        UUID id = UUID.randomUUID();
        rows.sql("insert into person (id, version, email, password_hash, display_name, language, created_at)"
                        + " values (?, 0, ?, '-', 'Quelqu’un', 'FR', now(6))")
                .params(id, id + "@demo.example")
                .update();
        return id;
    }

    private static void here(Runnable deed) {
        CommuneScope.run(KASBA_TADLA, deed);
    }
}
