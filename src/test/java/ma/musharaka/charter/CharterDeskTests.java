package ma.musharaka.charter;

import static ma.musharaka.charter.CharterFixtures.decided;
import static ma.musharaka.charter.CharterFixtures.on;
import static ma.musharaka.charter.CharterFixtures.text;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.people.Role;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The life of a charter: written together, led through dated steps, and changed only by another edition. */
@IntegrationTest
class CharterDeskTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @Autowired
    CharterDesk desk;

    @Autowired
    CharterService charters;

    @Autowired
    DemoPeople people;

    private <T> T edit(Supplier<T> work) {
        return CharterFixtures.edit(DEMNATE, people, work);
    }

    private void doing(Runnable work) {
        edit(() -> {
            work.run();
            return true;
        });
    }

    private UUID editor() {
        return CommuneScope.call(DEMNATE, () -> people.editor().personId());
    }

    private UUID begun() {
        return edit(() -> CharterFixtures.begun(desk, editor()));
    }

    private <T> T read(Supplier<T> work) {
        return CommuneScope.<T, RuntimeException>call(DEMNATE, work::get);
    }

    private int latest(UUID id) {
        return edit(() -> desk.find(id).orElseThrow().publicity().latest());
    }

    @Test
    void anEditionIsLedThroughItsStepsAndEachIsPublicWithItsDay() {
        UUID id = begun();
        doing(() -> {
            desk.publish(id, text("Charte", "a1", "a2"), latest(id), editor());
            desk.reach(id, CharterState.CIVIL_SOCIETY_CONSULTATION, on(DAY), editor());
            desk.tell(id, CharterState.APPROVED, on(DAY.plusDays(30)), editor());
        });

        CharterData prepared = read(charters::prepared).orElseThrow();
        assertThat(prepared.state()).isEqualTo(CharterState.CIVIL_SOCIETY_CONSULTATION);
        assertThat(prepared.steps())
                .extracting(CharterData.Step::state)
                .containsExactly(
                        CharterStepState.DONE,
                        CharterStepState.CURRENT,
                        CharterStepState.PLANNED,
                        CharterStepState.PLANNED,
                        CharterStepState.PLANNED);
        assertThat(prepared.step(CharterState.CIVIL_SOCIETY_CONSULTATION))
                .get()
                .extracting(CharterData.Step::date)
                .isEqualTo(DAY);
        assertThat(prepared.step(CharterState.APPROVED))
                .get()
                .extracting(CharterData.Step::date)
                .isEqualTo(DAY.plusDays(30));

        doing(() -> {
            desk.reach(id, CharterState.APPROVED, decided(DAY, "7/2026"), editor());
            desk.reach(id, CharterState.IN_FORCE, on(DAY.plusDays(1)), editor());
        });
        CharterData standing = read(charters::standing).orElseThrow();
        assertThat(standing.id()).isEqualTo(id);
        assertThat(standing.inForceSince()).contains(DAY.plusDays(1));
        assertThat(standing.step(CharterState.APPROVED))
                .get()
                .extracting(CharterData.Step::decision)
                .isEqualTo("7/2026");
        assertThat(read(charters::prepared)).isEmpty();
    }

    @Test
    void electedMembersStaffAndTheEquityBodyReadTheInternalDraftAndNobodyElse() {
        UUID id = begun();
        doing(() -> desk.save(id, text("Brouillon interne", "a1", "a2"), latest(id), editor()));

        for (Role role : List.of(Role.FOCAL_PERSON, Role.PRESIDENT, Role.BUREAU_MEMBER, Role.EQUALITY_MEMBER))
            CommuneScope.run(
                    DEMNATE,
                    () -> DemoPeople.as(
                            holding(role),
                            () -> assertThat(desk.draft()).get().satisfies(draft -> {
                                assertThat(draft.title().fr()).isEqualTo("Brouillon interne");
                                assertThat(draft.articleCount()).isEqualTo(2);
                            })));
        for (Role role : List.of(Role.MODERATOR, Role.CLERK))
            CommuneScope.run(
                    DEMNATE,
                    () -> DemoPeople.as(
                            holding(role),
                            () -> assertThatExceptionOfType(AccessDeniedException.class)
                                    .isThrownBy(desk::draft)));
        assertThat(read(() -> charters.prepared().orElseThrow().shown())).isFalse();
        doing(() -> {
            desk.publish(id, text("Publiée", "a1"), latest(id), editor());
            desk.reach(id, CharterState.APPROVED, decided(DAY, "8/2026"), editor());
            desk.reach(id, CharterState.IN_FORCE, on(DAY.plusDays(1)), editor());
        });
        assertThat(edit(desk::draft)).as("nothing is in the making").isEmpty();
    }

    private SignedIn holding(Role role) {
        SignedIn anyone = people.citizen();
        return new SignedIn(anyone.personId(), DEMNATE, anyone.displayName(), Set.of(role.name()), false);
    }

    @Test
    void aTextIsSeenOnceItIsPublishedAndItsStepsFromTheFirstDay() {
        UUID id = begun();
        doing(() -> desk.save(id, text("Secret", "a1"), latest(id), editor()));
        CharterData prepared = read(charters::prepared).orElseThrow();
        assertThat(prepared.id()).isEqualTo(id);
        assertThat(prepared.shown()).isFalse();
        assertThat(prepared.step(CharterState.INTERNAL_DRAFT).orElseThrow().date())
                .isNotNull();
        assertThat(read(() -> charters.edition(prepared.edition()))).isEmpty();

        doing(() -> desk.publish(id, text("Public", "a1"), latest(id), editor()));
        assertThat(read(() -> charters.edition(prepared.edition()))).isPresent();
    }

    @Test
    void theSecondOfTwoEditorsIsShownWhatTheFirstSavedAndNothingIsLost() {
        UUID id = begun();
        int base = latest(id);
        doing(() -> desk.save(id, text("Le leur", "a1"), base, editor()));

        assertThatExceptionOfType(SavedElsewhere.class)
                .isThrownBy(() -> doing(() -> desk.save(id, text("Le nôtre", "a1"), base, editor())))
                .satisfies(elsewhere -> assertThat(elsewhere.other().fields()).containsValue("Le leur"));
        doing(() -> desk.save(id, text("Les deux", "a1"), base + 1, editor()));
        assertThat(edit(() -> desk.versions(id)))
                .extracting(version -> version.fields().get("title.fr"))
                .contains("Le leur", "Les deux");
    }

    @Test
    void whatTheCouncilApprovedIsNotRewritten() {
        UUID id = begun();
        doing(() -> CharterFixtures.enact(desk, id, text("Approuvé", "a1"), editor()));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> doing(() -> desk.publish(id, text("Autre", "a1"), latest(id), editor())));
        assertThat(read(charters::standing).orElseThrow().title().fr()).isEqualTo("Approuvé");
    }

    @Test
    void theCouncilApprovesWhatReadersSeeWithADayAndANumber() {
        UUID id = begun();
        doing(() -> desk.save(id, text("Brouillon", "a1"), latest(id), editor()));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> doing(() -> desk.reach(id, CharterState.APPROVED, decided(DAY, "1/2026"), editor())))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(InvalidInput.Violation::key)
                        .containsExactly("charter.fault.publish-first"));
        doing(() -> desk.publish(id, text("Texte", "a1"), latest(id), editor()));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> doing(() -> desk.reach(id, CharterState.APPROVED, on(DAY), editor())));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> doing(() -> desk.reach(id, CharterState.IN_FORCE, on(DAY), editor())))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(InvalidInput.Violation::key)
                        .containsExactly("charter.fault.no-way"));
    }

    @Test
    void aRevisionBeginsWithTheTextInForceAndTakesItsPlaceWhenItComesIntoForce() {
        UUID first = begun();
        doing(() -> CharterFixtures.enact(desk, first, text("Première", "a1", "a2"), editor()));
        UUID second = edit(() -> desk.begin(editor()));
        assertThat(edit(() -> desk.find(second).orElseThrow().text().articles()))
                .extracting(CharterText.Article::code)
                .containsExactly("a1", "a2");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> edit(() -> desk.begin(editor())));
        assertThat(read(charters::standing).orElseThrow().id()).isEqualTo(first);

        doing(() -> CharterFixtures.enact(desk, second, text("Seconde", "a2", "a3"), editor()));
        assertThat(read(charters::standing).orElseThrow().id()).isEqualTo(second);
        CharterData before = read(charters::editions).stream()
                .filter(each -> each.id().equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(before.state()).isEqualTo(CharterState.REVISED);
        assertThat(before.revisedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        CharterDifference difference = read(() -> charters.difference(before.edition(), before.edition() + 1))
                .orElseThrow();
        assertThat(difference.articles())
                .extracting(ArticleChange::kind)
                .containsExactly(ArticleChange.Kind.REMOVED, ArticleChange.Kind.RENUMBERED, ArticleChange.Kind.ADDED);
    }

    @Test
    void ofTwoWhoBeginARevisionAtOnceOneDoes() {
        UUID first = begun();
        doing(() -> CharterFixtures.enact(desk, first, text("Avant la course", "a1"), editor()));
        UUID editor = editor();
        List<AtOnce.Outcome<UUID>> outcomes = AtOnce.run(3, each -> edit(() -> desk.begin(editor)));
        assertThat(outcomes).filteredOn(outcome -> outcome.result() != null).hasSize(1);
    }

    @Test
    void onlyEditorsWriteTheCharter() {
        CommuneScope.run(
                DEMNATE,
                () -> DemoPeople.as(
                        people.moderator(),
                        () -> assertThatExceptionOfType(AccessDeniedException.class)
                                .isThrownBy(() -> desk.begin(people.moderator().personId()))));
    }
}
