package ma.musharaka.programme;

import static ma.musharaka.programme.ProgrammeFixtures.head;
import static ma.musharaka.programme.ProgrammeFixtures.project;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.people.revision.RevisionAct;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Two editors write a programme, and nothing that one of them wrote is lost. */
@IntegrationTest
class ProgrammeDeskTests {

    @Autowired
    ProgrammeDesk desk;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    ProgrammeAmendments amendments;

    @Autowired
    DueProgrammes due;

    @Autowired
    DemoPeople people;

    @Autowired
    TestClock clock;

    private <T> T edit(Supplier<T> work) {
        return CommuneScope.<T, RuntimeException>call(DEMNATE, () -> {
            Object[] result = new Object[1];
            DemoPeople.as(people.editor(), () -> result[0] = work.get());
            @SuppressWarnings("unchecked")
            T typed = (T) result[0];
            return typed;
        });
    }

    private UUID editor() {
        return CommuneScope.call(DEMNATE, () -> people.editor().personId());
    }

    private UUID programme(String slug) {
        return edit(() -> desk.create(head(slug, "A", "B"), editor()));
    }

    private UUID added(UUID programme, int number, String slug) {
        return edit(() -> desk.createProject(
                programme, ProgrammeFixtures.project("A", number, slug, "Projet " + number), editor()));
    }

    private <T> T read(Supplier<T> work) {
        return CommuneScope.<T, RuntimeException>call(DEMNATE, work::get);
    }

    @Test
    void aProgrammeIsSeenOnceItIsPublishedAndItsProjectsOnceTheyAre() {
        UUID id = programme("seen");
        UUID project = added(id, 1, "seen-one");
        added(id, 2, "seen-two");
        assertThat(read(() -> programmes.find("seen"))).isEmpty();

        edit(() -> desk.publish(id, head("seen", "A", "B"), 1, editor()));
        assertThat(read(() -> programmes.find("seen")).orElseThrow().projects()).isEmpty();
        edit(() -> desk.publishProject(project, project("A", 1, "seen-one", "Projet 1"), 1, editor()));

        assertThat(read(() -> programmes.find("seen")).orElseThrow().projects())
                .extracting(each -> each.content().slug())
                .containsExactly("seen-one");
        assertThat(read(() -> programmes.project("seen-one"))).isPresent();
        assertThat(read(() -> programmes.project("seen-two"))).isEmpty();
        edit(() -> desk.withdraw(id, 2, editor()));
        assertThat(read(() -> programmes.find("seen"))).isEmpty();
        assertThat(read(() -> programmes.project("seen-one"))).isEmpty();
    }

    @Test
    void eachVersionTellsWhichProjectsCameChangedOrWentWhileItStood() {
        UUID id = programme("amended");
        edit(() -> desk.publish(id, head("amended", "A"), 1, editor()));
        UUID first = added(id, 1, "amended-one");
        edit(() -> desk.publishProject(first, project("A", 1, "amended-one", "Projet 1"), 1, editor()));
        assertThat(read(() -> amendments.of("amended")))
                .as("what came with the first version is that version")
                .isEmpty();

        ProjectContent dearer = project("A", 1, "amended-one", "Projet 1", "25000.00", 40, List.of(), null, null);
        edit(() -> desk.publishProject(first, dearer, 2, editor()));
        edit(() -> desk.publish(id, head("amended", "A", "B"), 2, editor()));
        UUID second = added(id, 2, "amended-two");
        edit(() -> desk.publishProject(second, project("A", 2, "amended-two", "Projet 2"), 1, editor()));
        edit(() -> desk.withdrawProject(first, 3, editor()));

        List<ProgrammeAmendment> told = read(() -> amendments.of("amended"));
        assertThat(told).extracting(ProgrammeAmendment::number).containsExactly(3, 2);
        assertThat(told.getFirst().projects())
                .extracting(each -> each.title().fr() + " " + each.what())
                .containsExactly("Projet 2 ADDED", "Projet 1 WITHDRAWN");
        assertThat(told.getLast().projects()).singleElement().satisfies(changed -> {
            assertThat(changed.what()).isEqualTo(ProgrammeAmendment.What.CHANGED);
            assertThat(changed.changes())
                    .as("what was reported is no change of what was promised")
                    .extracting(ProgrammeAmendment.Change::labelKey)
                    .containsExactly("programme.field.cost");
        });
    }

    @Test
    void whatIsSavedIsNotSeenUntilItIsPublished() {
        UUID id = programme("drafted");
        UUID project = added(id, 1, "drafted-one");
        edit(() -> desk.publish(id, head("drafted", "A"), 1, editor()));
        edit(() -> desk.publishProject(project, project("A", 1, "drafted-one", "Premier titre"), 1, editor()));
        edit(() -> desk.saveProject(project, project("A", 1, "drafted-one", "Second titre"), 2, editor()));

        assertThat(read(() -> programmes.project("drafted-one"))
                        .orElseThrow()
                        .project()
                        .title()
                        .fr())
                .isEqualTo("Premier titre");
        ProjectSheet sheet = edit(() -> desk.findProject(project)).orElseThrow();
        assertThat(sheet.content().title().fr()).isEqualTo("Second titre");
        assertThat(sheet.publicity().hasUnpublished()).isTrue();
    }

    @Test
    void theSecondOfTwoEditorsIsShownWhatTheFirstSavedAndNothingIsLost() {
        UUID id = programme("by-two");
        UUID project = added(id, 1, "by-two-one");
        edit(() -> desk.saveProject(project, project("A", 1, "by-two-one", "Le leur"), 1, editor()));

        assertThatExceptionOfType(SavedElsewhere.class)
                .isThrownBy(() ->
                        edit(() -> desk.saveProject(project, project("A", 1, "by-two-one", "Le mien"), 1, editor())))
                .satisfies(told -> {
                    assertThat(told.other().number()).isEqualTo(2);
                    assertThat(told.other().fields()).containsEntry("title.fr", "Le leur");
                    assertThat(told.other().author()).isNotBlank();
                });
        edit(() -> desk.saveProject(project, project("A", 1, "by-two-one", "Le mien"), 2, editor()));
        List<Version> versions = edit(() -> desk.projectVersions(project));
        assertThat(versions)
                .extracting(version -> version.fields().get("title.fr"))
                .containsExactly("Le mien", "Le leur", "Projet 1");
    }

    @Test
    void ofManyWhoSaveAtTheSameMomentOneIsFirstAndTheOthersAreTold() {
        UUID id = programme("at-once");
        List<AtOnce.Outcome<Integer>> outcomes = AtOnce.run(
                6, number -> edit(() -> desk.save(id, head("at-once", "A", "B", "C" + number), 1, editor())));

        assertThat(outcomes).filteredOn(each -> each.result() != null).hasSize(1);
        assertThat(outcomes)
                .filteredOn(each -> each.result() == null)
                .allSatisfy(each -> assertThat(each.thrown()).isInstanceOf(SavedElsewhere.class));
        assertThat(edit(() -> desk.versions(id))).hasSize(2);
    }

    @Test
    void aVersionBecomesPublicAtItsDateWhateverIsWrittenMeanwhile() {
        UUID id = programme("later");
        UUID project = added(id, 1, "later-one");
        Instant at = Instant.now(clock).plus(Duration.ofDays(3));
        edit(() -> desk.schedule(id, head("later", "A", "B"), 1, at, editor()));
        edit(() -> desk.scheduleProject(project, project("A", 1, "later-one", "Prévu"), 1, at, editor()));
        edit(() -> desk.saveProject(project, project("A", 1, "later-one", "Écrit depuis"), 2, editor()));

        due.show();
        assertThat(read(() -> programmes.find("later"))).isEmpty();
        clock.advance(Duration.ofDays(3).plusSeconds(1));
        due.show();

        assertThat(read(() -> programmes.project("later-one"))
                        .orElseThrow()
                        .project()
                        .title()
                        .fr())
                .isEqualTo("Prévu");
        assertThat(edit(() -> desk.findProject(project))
                        .orElseThrow()
                        .publicity()
                        .hasUnpublished())
                .isTrue();
    }

    @Test
    void aDateThatHasPassedIsNoDateToPublishAt() {
        UUID id = programme("too-late");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> edit(() -> desk.schedule(id, head("too-late", "A"), 1, Instant.now(clock), editor())))
                .satisfies(
                        said -> assertThat(said.violations().getFirst().field()).isEqualTo("publish-at"));
    }

    @Test
    void anOlderVersionIsTakenUpAgainAndNoneIsErased() {
        UUID id = programme("restored");
        edit(() -> desk.save(id, head("restored", "A", "B", "C"), 1, editor()));
        edit(() -> desk.restore(id, 1, 2, editor()));

        assertThat(edit(() -> desk.find(id)).orElseThrow().head().axes()).hasSize(2);
        assertThat(edit(() -> desk.versions(id)))
                .extracting(Version::act)
                .containsExactly(RevisionAct.RESTORED, RevisionAct.SAVED, RevisionAct.SAVED);
    }

    @Test
    void projectsAreMovedAmongThoseOfTheirAxisAndBack() {
        UUID id = programme("moved");
        UUID first = added(id, 1, "moved-one");
        UUID second = added(id, 2, "moved-two");
        assertThat(edit(() -> desk.move(second, -1, editor()))).contains(1);
        assertThat(order(id)).containsExactly("moved-two", "moved-one");
        assertThat(edit(() -> desk.move(second, -1, editor()))).isEmpty();
        assertThat(edit(() -> desk.move(second, 1, editor()))).contains(2);
        assertThat(order(id)).containsExactly("moved-one", "moved-two");
        assertThat(first).isNotEqualTo(second);
    }

    private List<String> order(UUID programme) {
        return edit(() -> desk.find(programme)).orElseThrow().projects().stream()
                .map(ProgrammeSheet.Line::slug)
                .toList();
    }

    @Test
    void anAxisStaysWhileProjectsBelongToIt() {
        UUID id = programme("kept-axis");
        added(id, 1, "kept-axis-one");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> edit(() -> desk.save(id, head("kept-axis", "B"), 1, editor())))
                .satisfies(
                        said -> assertThat(said.violations().getFirst().field()).isEqualTo("axes"));
    }

    @Test
    void theAddressOfWhatReadersKnowStays() {
        UUID id = programme("known");
        edit(() -> desk.publish(id, head("known", "A"), 1, editor()));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> edit(() -> desk.save(id, head("elsewhere", "A"), 2, editor())))
                .satisfies(
                        said -> assertThat(said.violations().getFirst().field()).isEqualTo("slug"));
    }

    @Test
    void whoDoesNotEditIsRefused() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> CommuneScope.run(
                        DEMNATE, () -> DemoPeople.as(people.citizen(), () -> desk.create(head("no"), editor()))));
    }
}
