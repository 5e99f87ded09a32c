package ma.musharaka.people.level;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.musharaka.people.PersonLookup;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.access.Acting;
import ma.musharaka.proposal.ProposalDraft;
import ma.musharaka.proposal.ProposalService;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.Civics;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** How a commune comes to know its people, and what that opens. */
@IntegrationTest
class LevelTests {

    @Autowired
    LevelService levels;

    @Autowired
    CounterCodes codes;

    @Autowired
    Claiming claiming;

    @Autowired
    ResidentListService lists;

    @Autowired
    ActLevels acts;

    @Autowired
    PersonLookup persons;

    @Autowired
    ProposalService proposals;

    @Autowired
    Civics civics;

    @Autowired
    DemoPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient rows;

    private UUID someone;
    private String name;

    @BeforeEach
    void someoneNobodyKnows() {
        someone = newPerson();
        name = "Personne " + someone;
    }

    @Test
    void anAddressThatWasConfirmedIsTheFirstLevel() {
        here(() -> {
            assertThat(levels.standing(someone)).isEqualTo(new Standing(Level.CONTACT, Set.of(), null));
            assertThat(levels.standing(UUID.randomUUID()).level()).isEqualTo(Level.NONE);
        });
    }

    @Test
    void whoIsKnownInOneCommuneIsNotKnownInAnother() {
        here(() -> civics.check(someone, Link.RESIDENT));
        CommuneScope.run(KASBA_TADLA, () -> civics.check(someone, Link.ACTIVE));

        here(() -> assertThat(levels.standing(someone).links()).containsExactly(Link.RESIDENT));
        CommuneScope.run(
                KASBA_TADLA, () -> assertThat(levels.standing(someone).links()).containsExactly(Link.ACTIVE));
        CommuneScope.run(
                DEMNATE, () -> assertThat(levels.standing(someone).level()).isEqualTo(Level.CONTACT));
    }

    @Test
    void aCheckHoldsUntilItExpires() {
        here(() -> {
            SignedIn clerk = people.clerk();
            LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
            DemoPeople.as(
                    clerk,
                    () -> levels.record(
                            someone, new LevelService.Seen(null, SeenDocument.PASSPORT, tomorrow), clerk.personId()));
            assertThat(levels.standing(someone)).isEqualTo(new Standing(Level.IDENTITY, Set.of(), tomorrow));

            clock.advance(Duration.ofDays(3));

            assertThat(levels.standing(someone).level()).isEqualTo(Level.CONTACT);
            assertThat(levels.of(someone).getFirst().expired()).isTrue();
        });
    }

    @Test
    void aCheckIsTakenBackOnceAndForAReasonThatThePersonReads() {
        here(() -> {
            civics.check(someone, Link.RESIDENT);
            SignedIn clerk = people.clerk();
            UUID check = levels.of(someone).getFirst().id();

            assertThat(faults(clerk, () -> levels.withdraw(check, " ", clerk.personId())))
                    .containsExactly("input.empty");
            DemoPeople.as(clerk, () -> levels.withdraw(check, "Le bail était faux", clerk.personId()));

            assertThat(levels.standing(someone).level()).isEqualTo(Level.CONTACT);
            assertThat(levels.of(someone).getFirst().withdrawnFor()).isEqualTo("Le bail était faux");
            assertThat(faults(clerk, () -> levels.withdraw(check, "Encore une fois", clerk.personId())))
                    .containsExactly("level.check.withdrawn-before");
        });
    }

    @Test
    void aClerkNamesTheDocumentAndDoesNotCheckThemselves() {
        here(() -> {
            SignedIn clerk = people.clerk();
            assertThat(faults(
                            clerk,
                            () -> levels.record(
                                    clerk.personId(),
                                    new LevelService.Seen(
                                            null, null, LocalDate.now(clock).minusDays(1)),
                                    clerk.personId())))
                    .containsExactly("level.check.own", "level.check.document-needed", "level.check.expires");
        });
    }

    @Test
    void onlyAClerkFindsAndChecksPeople() {
        here(() -> {
            SignedIn citizen = people.citizen();
            for (Runnable deed : List.<Runnable>of(
                    () -> persons.byContact("citizen1@demo.example"),
                    () -> codes.whoShows("AAAAA-AAAAA"),
                    () -> levels.record(
                            someone, new LevelService.Seen(null, SeenDocument.PASSPORT, null), citizen.personId()),
                    () -> lists.all(),
                    () -> acts.change(Act.PETITION_SIGN, Level.LINK, citizen.personId())))
                assertThatThrownBy(() -> DemoPeople.as(citizen, deed)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void aPersonIsFoundByTheirWholeContactOnly() {
        here(() -> DemoPeople.as(people.clerk(), () -> {
            assertThat(persons.byContact(" Citizen1@demo.example "))
                    .hasValueSatisfying(found ->
                            assertThat(found.id()).isEqualTo(people.citizen().personId()));
            assertThat(persons.byContact("citizen1")).isEmpty();
            assertThat(persons.byContact("%")).isEmpty();
        }));
    }

    @Test
    void theCodeThatAPersonShowsFindsThemUntilItIsRenewedOrOld() {
        here(() -> {
            String first = codes.show(someone).code();
            assertThat(whoShows(first.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                    .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(someone));

            String second = codes.show(someone).code();
            assertThat(whoShows(first)).isEmpty();
            assertThat(whoShows(second)).isPresent();
            CommuneScope.run(KASBA_TADLA, () -> assertThat(whoShows(second)).isEmpty());

            clock.advance(Duration.ofMinutes(31));
            assertThat(whoShows(second)).isEmpty();
        });
    }

    /** As a clerk of the commune of the moment is told. */
    private Optional<PersonLookup.Found> whoShows(String code) {
        return Acting.as(people.clerk(), () -> codes.whoShows(code));
    }

    @Test
    void theCodeOfAPaperServesOneAccountOnce() {
        here(() -> {
            String code = paper();

            assertThat(claiming.byCode(someone, code)).isInstanceOf(Claiming.Claim.Done.class);

            assertThat(levels.standing(someone).links()).containsExactly(Link.RESIDENT);
            assertThat(claiming.byCode(newPerson(), code)).isInstanceOf(Claiming.Claim.NotFound.class);
            assertThat(claiming.byCode(people.clerk().personId(), paper()))
                    .as("the clerk's own paper")
                    .isInstanceOf(Claiming.Claim.NotFound.class);
        });
    }

    @Test
    void aPaperThatManyTryAtOnceServesOneOfThem() {
        String code = CommuneScope.call(BENI_MELLAL, this::paper);
        List<UUID> many = List.of(newPerson(), newPerson(), newPerson(), newPerson());

        List<AtOnce.Outcome<Claiming.Claim>> claims =
                AtOnce.run(many.size(), i -> CommuneScope.call(BENI_MELLAL, () -> claiming.byCode(many.get(i), code)));

        assertThat(claims).allSatisfy(claim -> assertThat(claim.thrown()).isNull());
        assertThat(claims.stream().filter(claim -> claim.result() instanceof Claiming.Claim.Done))
                .hasSize(1);
    }

    @Test
    void whoStandsInAListIsRecognisedByTheirDetails() {
        here(() -> {
            civics.list(Link.ACTIVE, name + ",1985-07-09");

            assertThat(claiming.ways()).contains(KnownBy.NAME_AND_BIRTH);
            assertThat(claim(someone, name.toUpperCase(java.util.Locale.ROOT), 9))
                    .isInstanceOf(Claiming.Claim.Done.class);

            assertThat(levels.standing(someone).links()).containsExactly(Link.ACTIVE);
            assertThat(levels.of(someone).getFirst().method()).isEqualTo(Method.LIST);
            assertThat(claim(newPerson(), name, 9))
                    .as("someone else with the same details")
                    .isInstanceOf(Claiming.Claim.NotFound.class);
        });
    }

    @Test
    void whatWasTakenBackDoesNotReturnByClaimingAgain() {
        here(() -> {
            civics.list(Link.RESIDENT, name + ",1985-07-09");
            claim(someone, name, 9);
            SignedIn clerk = people.clerk();
            UUID check = levels.of(someone).getFirst().id();
            DemoPeople.as(clerk, () -> levels.withdraw(check, "A déménagé depuis", clerk.personId()));

            assertThat(claim(someone, name, 9)).isInstanceOf(Claiming.Claim.NotFound.class);
            assertThat(levels.standing(someone).level()).isEqualTo(Level.CONTACT);
        });
    }

    @Test
    void aListThatWasTakenBackRecognisesNobody() {
        here(() -> {
            civics.list(Link.RESIDENT, name + ",1985-07-09", "Autre " + name + ",1985-07-09");
            claim(someone, name, 9);
            SignedIn clerk = people.clerk();
            DemoPeople.as(clerk, () -> lists.remove(lists.all().getFirst().id(), clerk.personId()));

            assertThat(claim(newPerson(), "Autre " + name, 9)).isInstanceOf(Claiming.Claim.NotFound.class);
            assertThat(levels.standing(someone).level())
                    .as("what it gave before")
                    .isEqualTo(Level.LINK);
        });
    }

    @Test
    void nothingOfTheDetailsIsKept() {
        here(() -> civics.list(Link.RESIDENT, name + ",1985-07-09"));

        assertThat(rows.sql("select mark from resident_list_entry")
                        .query(String.class)
                        .list())
                .allMatch(mark -> mark.matches("[0-9a-f]{64}"));
    }

    @Test
    void aListWithAFaultIsNotImportedAtAll() {
        here(() -> {
            SignedIn clerk = people.clerk();
            ListPreview poor = as(
                    clerk,
                    () -> lists.preview(("nom,date de naissance\n" + name + ",1985-07-09\nX,1985-07-09").getBytes()));
            assertThat(poor.marks()).hasSize(1);

            assertThat(faults(
                            clerk,
                            () -> lists.importList(
                                    new ResidentListService.Heading(
                                            "Liste",
                                            Link.RESIDENT,
                                            LocalDate.now(clock).plusYears(1)),
                                    poor,
                                    clerk.personId())))
                    .containsExactly("level.list.fault.empty");
            assertThat(claim(someone, name, 9)).isInstanceOf(Claiming.Claim.NotFound.class);
        });
    }

    @Test
    void theFifthWrongEntryMakesThePersonWaitAndEachFurtherOneTwiceAsLong() {
        here(() -> {
            civics.list(Link.RESIDENT, name + ",1985-07-09");
            for (int i = 1; i <= 4; i++)
                assertThat(claim(someone, name, i)).isInstanceOf(Claiming.Claim.NotFound.class);

            assertWaits(claim(someone, name, 5), 2);
            assertThat(claim(someone, name, 9)).as("right, but locked").isInstanceOf(Claiming.Claim.Locked.class);
            assertThat(claiming.byCode(someone, paper())).as("another way").isInstanceOf(Claiming.Claim.Locked.class);
            CommuneScope.run(
                    KASBA_TADLA,
                    () -> assertThat(claim(someone, name, 9))
                            .as("another commune")
                            .isInstanceOf(Claiming.Claim.NotFound.class));

            clock.advance(Duration.ofMinutes(2).plusSeconds(1));
            assertWaits(claim(someone, name, 6), 4);
            clock.advance(Duration.ofMinutes(4).plusSeconds(1));
            assertThat(claim(someone, name, 9)).isInstanceOf(Claiming.Claim.Done.class);
            assertThat(claim(someone, name, 5)).as("begins anew").isInstanceOf(Claiming.Claim.NotFound.class);
        });
    }

    @Test
    void triesAtTheSameMomentAreCountedOneByOne() {
        List<AtOnce.Outcome<Claiming.Claim>> claims =
                AtOnce.run(8, i -> CommuneScope.call(BENI_MELLAL, () -> claim(someone, name, i + 1)));

        assertThat(claims).allSatisfy(claim -> assertThat(claim.thrown()).isNull());
        assertThat(claims.stream().filter(claim -> claim.result() instanceof Claiming.Claim.NotFound))
                .hasSize(4);
    }

    @Test
    void anActNeedsWhatTheCommuneSaysAndTheOthersAreNotConcerned() {
        // Demnate, where no other test submits
        CommuneScope.run(DEMNATE, () -> {
            SignedIn administrator = people.administrator();
            ProposalDraft draft = new ProposalDraft(
                    UUID.randomUUID(),
                    "Un banc à l’ombre",
                    "Un banc à l’ombre devant le dispensaire, pour qui attend.",
                    "Centre",
                    null,
                    proposals.topics().stream()
                            .findFirst()
                            .map(topic -> topic.subject())
                            .orElse(null));
            DemoPeople.as(administrator, () -> acts.change(Act.PROPOSAL_SUBMIT, Level.LINK, administrator.personId()));
            try {
                assertThat(levels.missing(someone, Act.PROPOSAL_SUBMIT))
                        .contains(new Missing(Act.PROPOSAL_SUBMIT, Level.LINK, Level.CONTACT));
                assertThatExceptionOfType(LevelMissing.class)
                        .isThrownBy(() -> proposals.submit(draft, someone))
                        .satisfies(said -> assertThat(said.missing().textKey()).isEqualTo("level.missing.link"));
                here(() ->
                        assertThat(levels.missing(someone, Act.PROPOSAL_SUBMIT)).isEmpty());

                civics.check(someone, Link.ACTIVE);
                assertThat(proposals.submit(draft, someone)).isNotNull();
            } finally {
                DemoPeople.as(
                        administrator, () -> acts.change(Act.PROPOSAL_SUBMIT, Level.CONTACT, administrator.personId()));
            }
        });
    }

    @Test
    void theJournalLearnsOfACheckAndNotWhoseItIs() {
        here(() -> civics.check(someone, Link.RESIDENT));
        UUID check = CommuneScope.call(
                BENI_MELLAL, () -> levels.of(someone).getFirst().id());

        assertThat(rows.sql("select concat(fact, ' ', channel) from journal_entry where subject_id = ?")
                        .param(check)
                        .query(String.class)
                        .list())
                .containsExactly("level.checked COUNTER");
        assertThat(rows.sql("select count(*) from journal_entry where subject_id = ? or measures like ?")
                        .params(someone, "%" + someone + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void assertWaits(Claiming.Claim claim, int minutes) {
        assertThat(claim)
                .isInstanceOfSatisfying(
                        Claiming.Claim.Locked.class,
                        locked -> assertThat(Duration.between(clock.instant(), locked.until()))
                                .isBetween(Duration.ofMinutes(minutes).minusSeconds(30), Duration.ofMinutes(minutes)));
    }

    private Claiming.Claim claim(UUID person, String named, int dayOfJuly) {
        return claiming.byDetails(person, new ClaimDetails(named, LocalDate.of(1985, 7, dayOfJuly)));
    }

    private String paper() {
        SignedIn clerk = people.clerk();
        return as(
                clerk,
                () -> codes.issue(
                                new LevelService.Seen(Link.RESIDENT, SeenDocument.RESIDENCE_CERTIFICATE, null),
                                clerk.personId())
                        .code());
    }

    private static <T> T as(SignedIn person, java.util.function.Supplier<T> deed) {
        java.util.concurrent.atomic.AtomicReference<@Nullable T> result =
                new java.util.concurrent.atomic.AtomicReference<>();
        DemoPeople.as(person, () -> result.set(deed.get()));
        return java.util.Objects.requireNonNull(result.get());
    }

    private static List<String> faults(SignedIn person, Runnable deed) {
        try {
            DemoPeople.as(person, deed);
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
        CommuneScope.run(BENI_MELLAL, deed);
    }
}
