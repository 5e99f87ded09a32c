package ma.musharaka.people;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.musharaka.people.level.Link;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.Civics;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** An association on its way: declared, verified, acted for by several, in one commune and in another. */
@IntegrationTest
class AssociationTests {

    @Autowired
    AssociationService associations;

    @Autowired
    MandateService mandates;

    @Autowired
    PeopleService people;

    @Autowired
    Associations stored;

    @Autowired
    List<AssociationActs> acts;

    @Autowired
    Civics civics;

    @Autowired
    DemoPeople demo;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient rows;

    private UUID delegate;
    private String receipt;

    @BeforeEach
    void someone() {
        delegate = newPerson();
        receipt = "R-" + UUID.randomUUID();
    }

    @Test
    void nobodyActsForItBeforeTheCommuneHasSeenItsDocuments() {
        here(() -> {
            UUID association = civics.declareAssociation(delegate, BENI_MELLAL, receipt);
            assertThat(people.mandatesOf(delegate)).isEmpty();
            assertThat(associations.verified(association)).isEmpty();

            civics.judge(association, AssociationState.VERIFIED, "");

            assertThat(people.mandatesOf(delegate))
                    .extracting(AssociationReference::id)
                    .containsExactly(association);
            assertThat(associations.verified(association))
                    .hasValueSatisfying(present -> assertThat(present.seat()).isTrue());
        });
    }

    @Test
    void whatIsMissingIsSaidAllAtOnce() {
        LocalizedText empty = new LocalizedText("", "", "");
        here(() -> assertThat(faults(() -> associations.register(
                        new AssociationDraft(empty, "no commune", null, "", empty, List.of()), delegate)))
                .containsExactly(
                        "input.empty",
                        "input.empty",
                        "input.empty",
                        "input.empty",
                        "input.empty",
                        "association.seat-needed",
                        "association.founded-needed",
                        "association.documents-needed"));
    }

    @Test
    void whoIsAskedForMoreReadsWhyAndDeclaresAgain() {
        here(() -> {
            UUID association = civics.declareAssociation(delegate, BENI_MELLAL, receipt);
            SignedIn clerk = demo.clerk();
            assertThat(faults(() -> DemoPeople.as(
                            clerk,
                            () -> associations.judge(association, AssociationState.REFUSED, "", clerk.personId()))))
                    .containsExactly("input.empty");
            civics.judge(association, AssociationState.MORE_ASKED, "Le mandat n’est pas signé");

            assertThat(associations.declaredBy(delegate).getFirst().reason()).isEqualTo("Le mandat n’est pas signé");
            assertThat(civics.declareAssociation(delegate, BENI_MELLAL, receipt))
                    .as("it stays the same association")
                    .isEqualTo(association);
            assertThat(associations.declaredBy(delegate).getFirst().state()).isEqualTo(AssociationState.PENDING);
            DemoPeople.as(
                    clerk,
                    () -> assertThat(associations.documents(association))
                            .as("documents of both times")
                            .hasSize(8));
        });
    }

    @Test
    void whoComesLaterIsLedToADelegateAndChangesNothing() {
        here(() -> {
            civics.declareAssociation(delegate, BENI_MELLAL, receipt);

            UUID other = newPerson();
            assertThatThrownBy(() -> civics.declareAssociation(other, BENI_MELLAL, receipt))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            said -> assertThat(said.violations())
                                    .extracting(InvalidInput.Violation::key)
                                    .containsExactly("association.here-already"));
            assertThat(associations.declaredBy(other)).isEmpty();
        });
    }

    @Test
    void whenTwoDeclareItAtTheSameMomentItIsThereOnce() {
        List<UUID> two = List.of(newPerson(), newPerson());
        List<AtOnce.Outcome<UUID>> outcomes = AtOnce.run(
                2,
                i -> CommuneScope.call(BENI_MELLAL, () -> civics.declareAssociation(two.get(i), BENI_MELLAL, receipt)));

        assertThat(outcomes.stream().filter(outcome -> outcome.thrown() == null))
                .hasSize(1);
        assertThat(rows.sql("select count(*) from association where receipt = ?")
                        .param(receipt)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aSeatInOneCommuneAndABranchInAnotherAreOneAssociationAndTwoChecks() {
        UUID inTheBranch = newPerson();
        UUID association = CommuneScope.call(BENI_MELLAL, () -> {
            UUID declared = civics.declareAssociation(delegate, BENI_MELLAL, receipt);
            civics.judge(declared, AssociationState.VERIFIED, "");
            return declared;
        });

        CommuneScope.run(KASBA_TADLA, () -> {
            assertThat(associations.verified(association))
                    .as("what the seat verified")
                    .isEmpty();
            assertThat(people.mandatesOf(delegate)).as("who acts at the seat").isEmpty();
            assertThat(civics.declareAssociation(inTheBranch, BENI_MELLAL, receipt))
                    .isEqualTo(association);
            civics.judge(association, AssociationState.VERIFIED, "");
            assertThat(associations.verified(association))
                    .hasValueSatisfying(present -> assertThat(present.seat()).isFalse());
            assertThat(people.mandatesOf(inTheBranch)).hasSize(1);

            civics.judge(association, AssociationState.REFUSED, "La section est fermée");
            assertThat(people.mandatesOf(inTheBranch)).isEmpty();
            assertThat(associations.verified(association)).isEmpty();
        });
        here(() -> {
            assertThat(associations.verified(association)).isPresent();
            assertThat(people.mandatesOf(delegate)).hasSize(1);
            assertThat(people.mandatesOf(inTheBranch)).isEmpty();
        });
    }

    @Test
    void aBranchDoesNotRewriteWhatTheSeatDeclared() {
        UUID inTheBranch = newPerson();
        UUID association =
                CommuneScope.call(BENI_MELLAL, () -> civics.declareAssociation(delegate, BENI_MELLAL, receipt));
        CommuneScope.run(DEMNATE, () -> {
            civics.declareAssociation(inTheBranch, BENI_MELLAL, receipt);
            civics.judge(association, AssociationState.MORE_ASKED, "Il manque le mandat");
            rows.sql("update association set name_fr = 'Nom du siège' where id = ?")
                    .param(association)
                    .update();
            civics.declareAssociation(inTheBranch, BENI_MELLAL, receipt);
        });

        assertThat(stored.findById(association).orElseThrow().reference().name().fr())
                .isEqualTo("Nom du siège");
    }

    @Test
    void aResidentOfOneCommuneWhoWorksInAnotherActsForAnAssociationThere() {
        here(() -> civics.check(delegate, Link.RESIDENT));
        CommuneScope.run(KASBA_TADLA, () -> {
            civics.check(delegate, Link.ACTIVE);
            UUID association = civics.declareAssociation(delegate, KASBA_TADLA, receipt);
            civics.judge(association, AssociationState.VERIFIED, "");
            assertThat(people.mandatesOf(delegate)).hasSize(1);
        });
        here(() -> assertThat(people.mandatesOf(delegate)).isEmpty());
    }

    @Test
    void aDelegateInvitesAnotherAndTheCodeOpensOneMandateOnce() {
        here(() -> {
            UUID association = verified();
            UUID colleague = newPerson();
            String code = mandates.invite(association, LocalDate.now(clock).plusDays(5), delegate)
                    .code();

            CommuneScope.run(
                    KASBA_TADLA,
                    () -> assertThat(mandates.accept(code, colleague)).isFalse());
            assertThat(mandates.accept(code, delegate)).as("who acts already").isFalse();
            assertThat(mandates.accept(code, colleague)).isTrue();
            assertThat(mandates.accept(code, newPerson())).as("used before").isFalse();
            assertThat(mandates.delegates(association, colleague))
                    .extracting(MandateService.Delegate::person)
                    .containsExactlyInAnyOrder(delegate, colleague);

            clock.advance(Duration.ofDays(7));
            assertThat(people.mandatesOf(colleague)).as("after the last day").isEmpty();
            assertThat(people.mandatesOf(delegate)).hasSize(1);
        });
    }

    @Test
    void aMandateThatIsEndedIsOverAtOnceAndItsInvitationsWithIt() {
        here(() -> {
            UUID association = verified();
            UUID colleague = newPerson();
            mandates.accept(mandates.invite(association, null, delegate).code(), colleague);
            String left = mandates.invite(association, null, colleague).code();
            UUID theirs = mandates.delegates(association, delegate).stream()
                    .filter(each -> each.person().equals(colleague))
                    .findFirst()
                    .orElseThrow()
                    .mandate();

            assertThatThrownBy(() -> mandates.end(theirs, newPerson())).isInstanceOf(AccessDeniedException.class);
            mandates.end(theirs, delegate);

            assertThat(people.mandatesOf(colleague)).isEmpty();
            assertThatThrownBy(() -> mandates.delegates(association, colleague))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> mandates.invite(association, null, colleague))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(mandates.accept(left, newPerson())).isFalse();
        });
    }

    @Test
    void nobodyVerifiesWhatTheyDeclaredAndOnlyStaffVerify() {
        here(() -> {
            SignedIn clerk = demo.clerk();
            UUID own = civics.declareAssociation(clerk.personId(), BENI_MELLAL, receipt);
            assertThat(faults(() -> civics.judge(own, AssociationState.VERIFIED, "")))
                    .containsExactly("association.own");
            SignedIn citizen = demo.citizen();
            assertThatThrownBy(() -> DemoPeople.as(
                            citizen, () -> associations.judge(own, AssociationState.VERIFIED, "", citizen.personId())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> DemoPeople.as(citizen, () -> associations.documents(own)))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void whatWasDoneStandsInTheJournalWithoutPeople() {
        UUID association = CommuneScope.call(BENI_MELLAL, this::verified);

        assertThat(rows.sql("select fact from journal_entry where subject_id = ? order by id")
                        .param(association)
                        .query(String.class)
                        .list())
                .containsExactly("association.registered", "association.verified", "mandate.given");
    }

    @Test
    void itsPageTellsWhatItFiled() {
        here(() -> {
            UUID demonstration = stored.findByCode("A").orElseThrow().id();
            assertThat(associations.verified("A")).isPresent();
            assertThat(acts).isNotEmpty();
            for (AssociationActs each : acts)
                assertThat(each.of(demonstration))
                        .allSatisfy(act -> assertThat(act.address()).startsWith("/"));
        });
    }

    private UUID verified() {
        UUID association = civics.declareAssociation(delegate, BENI_MELLAL, receipt);
        civics.judge(association, AssociationState.VERIFIED, "");
        return association;
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
        CommuneScope.run(BENI_MELLAL, deed);
    }
}
