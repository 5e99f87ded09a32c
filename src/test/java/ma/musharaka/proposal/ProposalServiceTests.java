package ma.musharaka.proposal;

import static ma.musharaka.testing.Eventually.eventually;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.journal.Receipts;
import ma.musharaka.moderation.AlreadyDecided;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.notification.OutboxReader;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Point;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.search.SearchService;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.Contributions;
import ma.musharaka.testing.Contributions.Submitted;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** The way of a proposal from its author to everybody, or back with a reason. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalServiceTests {

    private static final String TEXT = "نقترح أن تهيئ الجماعة هذا المكان لفائدة الأسر والأطفال";

    @Autowired
    ProposalService proposals;

    @Autowired
    ModerationService moderation;

    @Autowired
    Grounds grounds;

    @Autowired
    Receipts receipts;

    @Autowired
    Subjects subjects;

    @Autowired
    SearchService search;

    @Autowired
    Contributions contributions;

    @Autowired
    DemoPeople people;

    @Autowired
    PeopleService peopleService;

    @Autowired
    OutboxReader outbox;

    @Autowired
    JdbcClient rows;

    @Test
    void aProposalGetsAReceiptAndWaitsForAModerator() {
        in(BENI_MELLAL, () -> {
            Submitted submitted = contributions.submitted("كراس عمومية أمام المستشفى", TEXT);

            assertThat(receipts.find(submitted.receipt())).hasValueSatisfying(issued -> {
                assertThat(issued.subject()).isEqualTo(submitted.subject());
                assertThat(issued.acts()).extracting(Receipts.Act::fact).containsExactly("proposal.submitted");
            });
            assertThat(caseState(submitted)).isEqualTo("OPEN");
            SignedIn moderator = people.moderator();
            DemoPeople.as(
                    moderator,
                    () -> assertThat(moderation.queue())
                            .extracting(ModerationService.Waiting::subject)
                            .contains(submitted.subject()));
            assertThat(publicly(submitted)).isEmpty();
            assertThat(view(submitted).title()).as("not to be read yet").isNull();
            eventually(
                    "the author has the receipt by mail",
                    () -> isWrittenTo(
                            "citizen1@demo.example", submitted.receipt().toString()));
        });
    }

    @Test
    void theSameSubmissionSentEightTimesAtOnceIsOneProposal() {
        in(BENI_MELLAL, () -> {
            ProposalDraft draft = contributions.aDraft("ملعب للقرب في حي أورير", TEXT);
            UUID author = people.citizen().personId();

            List<AtOnce.Outcome<ReceiptCode>> outcomes =
                    AtOnce.run(8, _ -> in(BENI_MELLAL, () -> proposals.submit(draft, author)));

            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
            assertThat(outcomes.stream().map(AtOnce.Outcome::result).distinct()).hasSize(1);
            assertThat(rows.sql("select count(*) from proposal where commune = ? and submission_key = ?")
                            .params(BENI_MELLAL, draft.key())
                            .query(Integer.class)
                            .single())
                    .isOne();
        });
    }

    @Test
    void theSameKeyOfAnotherAuthorIsAnotherProposal() {
        in(BENI_MELLAL, () -> {
            ProposalDraft draft = contributions.aDraft("حاويات لفرز النفايات", TEXT);
            assertThat(proposals.submit(draft, people.citizen().personId()))
                    .isNotEqualTo(proposals.submit(draft, people.otherCitizen().personId()));
        });
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        in(BENI_MELLAL, () -> {
            ProposalDraft draft = new ProposalDraft(UUID.randomUUID(), "", "قصير", "<script>", null, null);
            assertThatThrownBy(() -> proposals.submit(draft, people.citizen().personId()))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            invalid -> assertThat(invalid.violations())
                                    .extracting(violation -> violation.field() + " " + violation.key())
                                    .containsExactlyInAnyOrder(
                                            "title input.empty",
                                            "text input.too-short",
                                            "place input.markup",
                                            "topic proposal.topic-needed"));
        });
    }

    @Test
    void aPlaceOnTheMapStaysWithTheProposalAndAFarOneIsRefused() {
        in(BENI_MELLAL, () -> {
            ProposalDraft own = contributions.aDraft("إنارة الممر خلف المستوصف", TEXT);
            UUID author = people.citizen().personId();
            Point here = new Point(32.337, -6.35);
            ProposalDraft near = new ProposalDraft(own.key(), own.title(), own.text(), own.place(), here, own.topic());
            proposals.submit(near, author);
            assertThat(proposals.of(author).getFirst().point()).isEqualTo(here);

            ProposalDraft far = new ProposalDraft(
                    UUID.randomUUID(), own.title(), own.text(), own.place(), new Point(48.85, 2.35), own.topic());
            assertThatThrownBy(() -> proposals.submit(far, author))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            invalid -> assertThat(invalid.violations())
                                    .extracting(InvalidInput.Violation::key)
                                    .containsExactly("proposal.point-far"));
        });
    }

    @Test
    void aTopicOfAnotherCommuneIsUnknownHere() {
        SubjectRef foreign = in(BENI_MELLAL, () -> proposals.topics().getFirst().subject());
        in(DEMNATE, () -> {
            ProposalDraft own = contributions.aDraft("مكتبة للأطفال في المركز", TEXT);
            ProposalDraft draft = new ProposalDraft(own.key(), own.title(), own.text(), own.place(), null, foreign);
            assertThatThrownBy(() -> proposals.submit(draft, people.citizen().personId()))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            invalid -> assertThat(invalid.violations())
                                    .extracting(InvalidInput.Violation::key)
                                    .containsExactly("proposal.topic-unknown"));
        });
    }

    @Test
    void whatIsPublishedIsReadByAllInItsCommuneOnly() {
        in(BENI_MELLAL, () -> {
            Submitted published = contributions.published("نافورة ماء صالح للشرب", TEXT);

            assertThat(publicly(published).orElseThrow().title()).isEqualTo("نافورة ماء صالح للشرب");
            assertThat(proposals.published(0).getContent())
                    .extracting(ProposalData::id)
                    .contains(published.id());
            assertThat(view(published).address()).isEqualTo("/proposals/" + published.number());
            assertThat(receipts.find(published.receipt()).orElseThrow().acts())
                    .extracting(Receipts.Act::fact)
                    .containsExactlyInAnyOrder("proposal.submitted", "moderation.decided", "proposal.published");
            assertThat(moderation.register(0))
                    .anyMatch(decision -> decision.subject().equals(published.subject()) && decision.published());
            eventually(
                    "the author knows by mail",
                    () -> isWrittenTo("citizen1@demo.example", "/proposals/" + published.number()));
            in(DEMNATE, () -> {
                assertThat(proposals.find(published.id())).isEmpty();
                assertThat(subjects.find(published.subject(), Language.AR)).isEmpty();
                assertThat(receipts.find(published.receipt())).isEmpty();
                assertThat(moderation.register(0))
                        .noneMatch(decision -> decision.subject().equals(published.subject()));
            });
        });
    }

    @ParameterizedTest
    @CsvSource({
        // hamza and alef
        "إنارة الأزقة الضيقة بالسلوقية, انارة",
        "انارة الساحة الكبرى بالسلوقية, إنارة",
        // taa marbuta
        "حديقة للأطفال بالسلوقية, حديقه",
        // the article, and others stuck to the word
        "مكتبة السلوقية القديمة, المكتبة",
        "ترميم المدرسة بالسلوقية, مدرسة",
        "تشجير الشوارع بالسلوقية, بالشوارع",
        // alef maksura, vowel signs
        "توسيع المستشفى بالسلوقية, المستشفي",
        "تنظيف المقبرة بالسلوقية, مَقبرة",
        // French: accents, plural, elision, capitals
        "Réparer l’éclairage de la rue Slouguia, eclairage",
        "Un abri pour les écoliers de Slouguia, écolier",
        "Une école pour Slouguia, l’école",
        "Une fontaine à Slouguia, FONTAINES",
        "Des poubelles pour Slouguia, poubelle",
    })
    void whatIsPublishedIsFoundAsPeopleTypeIt(String title, String typed) {
        in(KASBA_TADLA, () -> {
            // the name of an invented place keeps other finds away
            String place = title.contains("Slouguia") ? " Slouguia" : " السلوقية";
            Submitted submitted = contributions.submitted(title, TEXT);
            assertThat(found(typed + place)).as("before its publication").doesNotContain(submitted.subject());

            contributions.publish(submitted);

            assertThat(found(typed + place)).as(typed).contains(submitted.subject());
            assertThat(found(typed + place + " xyzzy")).as("every word counts").isEmpty();
            for (String elsewhere : List.of(BENI_MELLAL, DEMNATE))
                in(
                        elsewhere,
                        () -> assertThat(found(typed + place)).as(elsewhere).isEmpty());
        });
    }

    @Test
    void aWordOfTheTextIsFoundToo() {
        in(KASBA_TADLA, () -> {
            Submitted published = contributions.published(
                    "Un banc public de plus", "Il manque un banc près de la zaouïa Tabarkat, chacun le sait.");
            assertThat(found("tabarkat")).containsExactly(published.subject());
            assertThat(found("zaouia tabarkat")).containsExactly(published.subject());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "(", "*", "-", "~ + |", "\\", "   ", "AND OR NOT", "title_ar:*", "\u0000"})
    void aQueryIsWordsAndNothingElse(String typed) {
        in(KASBA_TADLA, () -> assertThat(search.find(typed, 0).subjects()).isNotNull());
    }

    @Test
    void aRefusalCitesItsGroundAndTheAuthorReadsIt() {
        in(BENI_MELLAL, () -> {
            Submitted submitted = contributions.submitted("اقرؤوا رقم هاتفي هنا", TEXT);

            contributions.refuse(submitted, "personal-data");

            assertThat(publicly(submitted)).isEmpty();
            assertThat(found("اقرؤوا هاتفي")).doesNotContain(submitted.subject());
            for (Language language : List.of(Language.AR, Language.FR)) {
                var view = subjects.find(submitted.subject(), language).orElseThrow();
                assertThat(view.title()).as("what was refused stays unread").isNull();
                assertThat(view.address()).isNull();
                assertThat(view.stateKey()).isEqualTo("proposal.state.refused");
                assertThat(view.explanation())
                        .isEqualTo(grounds.find("personal-data")
                                .orElseThrow()
                                .text()
                                .text(language));
            }
            assertThat(moderation.register(0))
                    .anyMatch(decision -> decision.subject().equals(submitted.subject())
                            && Objects.equals(decision.ground(), "personal-data"));
            String because = grounds.find("personal-data").orElseThrow().text().text(Language.AR);
            eventually("the author knows why by mail", () -> isWrittenTo("citizen1@demo.example", because));
            assertThat(receipts.find(submitted.receipt()).orElseThrow().acts())
                    .extracting(Receipts.Act::fact)
                    .containsExactlyInAnyOrder("proposal.submitted", "moderation.decided", "proposal.refused");
        });
    }

    @Test
    void aGroundThatIsNotInForceIsNoGround() {
        in(BENI_MELLAL, () -> {
            Submitted submitted = contributions.submitted("مرآب للدراجات قرب المحطة", TEXT);
            assertThatThrownBy(() -> contributions.refuse(submitted, "because-i-say-so"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(caseState(submitted)).isEqualTo("OPEN");
        });
    }

    @Test
    void aSecondDecisionComesTooLate() {
        in(BENI_MELLAL, () -> {
            Submitted submitted = contributions.published("مظلات لمواقف الحافلات", TEXT);
            assertThatThrownBy(() -> contributions.refuse(submitted, "duplicate"))
                    .isInstanceOf(AlreadyDecided.class);
            assertThatThrownBy(() -> contributions.publish(submitted)).isInstanceOf(AlreadyDecided.class);
            assertThat(proposals.find(submitted.id()).orElseThrow().isPublic()).isTrue();
        });
    }

    @Test
    void ofTwoModeratorsAtOnceExactlyOneDecides() {
        for (int round = 1; round <= 5; round++) {
            Submitted submitted = in(BENI_MELLAL, () -> contributions.submitted("ممر للراجلين بشارع الحنصالي", TEXT));

            List<AtOnce.Outcome<Boolean>> outcomes = AtOnce.run(
                    2,
                    number -> in(BENI_MELLAL, () -> {
                        if (number == 0) contributions.publish(submitted);
                        else contributions.refuse(submitted, "duplicate");
                        return number == 0;
                    }));

            List<AtOnce.Outcome<Boolean>> done = outcomes.stream()
                    .filter(outcome -> outcome.thrown() == null)
                    .toList();
            assertThat(done).as("decisions of round %d: %s", round, outcomes).hasSize(1);
            assertThat(outcomes.stream().map(AtOnce.Outcome::thrown).filter(Objects::nonNull))
                    .as("what the slower one is told in round %d", round)
                    .hasOnlyElementsOfType(AlreadyDecided.class);
            in(
                    BENI_MELLAL,
                    () -> assertThat(
                                    proposals.find(submitted.id()).orElseThrow().isPublic())
                            .isEqualTo(done.getFirst().result()));
        }
    }

    @Test
    void aCaseOfAnotherCommuneCannotBeDecided() {
        UUID foreign = in(BENI_MELLAL, () -> contributions.caseOf(contributions.submitted("سقاية عمومية بالحي", TEXT)));
        in(DEMNATE, () -> {
            SignedIn moderator = people.moderator();
            DemoPeople.as(
                    moderator,
                    () -> assertThatThrownBy(() -> moderation.publish(foreign, moderator.personId()))
                            .isInstanceOf(AlreadyDecided.class));
        });
    }

    @Test
    void nobodyDecidesOnTheirOwnContribution() {
        in(BENI_MELLAL, () -> {
            SignedIn moderator = people.moderator();
            ProposalDraft draft = contributions.aDraft("اقتراح كتبته المشرفة بنفسها", TEXT);
            proposals.submit(draft, moderator.personId());
            UUID own = rows.sql("select c.id from moderation_case c join proposal p on p.id = c.subject_id"
                            + " where p.submission_key = ?")
                    .param(draft.key())
                    .query(UUID.class)
                    .single();
            DemoPeople.as(
                    moderator,
                    () -> assertThatThrownBy(() -> moderation.publish(own, moderator.personId()))
                            .isInstanceOf(ModerationService.OwnContribution.class));
        });
    }

    @Test
    void whoIsNoModeratorDecidesNothing() {
        in(BENI_MELLAL, () -> {
            Submitted submitted = contributions.submitted("طاولات للشطرنج في الحديقة", TEXT);
            UUID waiting = contributions.caseOf(submitted);
            SignedIn citizen = people.otherCitizen();
            for (SignedIn without : List.of(citizen, people.petitionOfficer()))
                DemoPeople.as(without, () -> {
                    assertThatThrownBy(moderation::queue).isInstanceOf(AccessDeniedException.class);
                    assertThatThrownBy(() -> moderation.publish(waiting, without.personId()))
                            .isInstanceOf(AccessDeniedException.class);
                    assertThatThrownBy(() -> moderation.refuse(waiting, without.personId(), "duplicate"))
                            .isInstanceOf(AccessDeniedException.class);
                });
            assertThatThrownBy(() -> moderation.publish(waiting, citizen.personId()))
                    .as("nobody signed in")
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThat(caseState(submitted)).isEqualTo("OPEN");
        });
    }

    @Test
    void aModeratorOfOneCommuneHasNoRoleInAnother() {
        UUID moderator = in(BENI_MELLAL, () -> people.moderator().personId());
        in(BENI_MELLAL, () -> assertThat(peopleService.rolesOf(moderator)).containsExactly("MODERATOR"));
        in(DEMNATE, () -> assertThat(peopleService.rolesOf(moderator)).isEmpty());
    }

    @Test
    void eachCommuneNumbersItsProposalsOneAfterTheOther() {
        int here = in(
                BENI_MELLAL,
                () -> contributions.submitted("ترقيم أول في بني ملال", TEXT).number());
        int there = in(
                DEMNATE,
                () -> contributions.submitted("ترقيم أول في دمنات", TEXT).number());

        List<AtOnce.Outcome<Integer>> next = AtOnce.run(
                6,
                number -> in(
                        number % 2 == 0 ? BENI_MELLAL : DEMNATE,
                        () -> contributions
                                .submitted("ترقيم متزامن للاقتراحات", TEXT)
                                .number()));

        assertThat(next).allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        assertThat(numbers(next, 0)).containsExactly(here + 1, here + 2, here + 3);
        assertThat(numbers(next, 1)).containsExactly(there + 1, there + 2, there + 3);
    }

    private static List<Integer> numbers(List<AtOnce.Outcome<Integer>> outcomes, int parity) {
        return IntStream.range(0, outcomes.size())
                .filter(i -> i % 2 == parity)
                .mapToObj(i -> outcomes.get(i).result())
                .sorted()
                .toList();
    }

    private Optional<ProposalData> publicly(Submitted submitted) {
        return proposals.publishedUnder(submitted.number());
    }

    private List<SubjectRef> found(String typed) {
        return search.find(typed, 0).subjects();
    }

    private SubjectSource.View view(Submitted submitted) {
        return subjects.find(submitted.subject(), Language.AR).orElseThrow();
    }

    private String caseState(Submitted submitted) {
        return rows.sql("select state from moderation_case where id = ?")
                .param(contributions.caseOf(submitted))
                .query(String.class)
                .single();
    }

    private boolean isWrittenTo(String email, String words) {
        return outbox.newest().stream()
                .anyMatch(letter -> letter.to().equals(email) && letter.body().contains(words));
    }

    private static <T> T in(String commune, Supplier<T> deed) {
        return CommuneScope.<T, RuntimeException>call(commune, deed::get);
    }

    private static void in(String commune, Runnable deed) {
        CommuneScope.run(commune, deed);
    }
}
