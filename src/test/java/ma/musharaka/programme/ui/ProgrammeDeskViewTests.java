package ma.musharaka.programme.ui;

import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LocalizedField;
import ma.musharaka.programme.ProgrammeDesk;
import ma.musharaka.programme.ProgrammeFixtures;
import ma.musharaka.programme.ProgrammeImport;
import ma.musharaka.programme.ProgrammeSheet;
import ma.musharaka.programme.ProjectSheet;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The editors' desk for programmes, without a browser. */
@IntegrationTest
class ProgrammeDeskViewTests {

    @Autowired
    ProgrammeDesk desk;

    @Autowired
    ProgrammeImport imports;

    @Autowired
    LivePages live;

    @Autowired
    DemoPeople people;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    @Autowired
    TestClock clock;

    private void asEditor(Consumer<ReadingRequest> visit) {
        Views.visit(KASBA_TADLA, Language.FR, () -> {
            SignedIn editor = people.editor();
            DemoPeople.as(
                    editor, () -> visit.accept(Views.request(sites, texts, Language.FR, "/staff/programme", editor)));
        });
    }

    private static ReadingRequest at(ReadingRequest request, String id) {
        return new ReadingRequest(
                request.site(), request.texts(), request.path(), Map.of("id", id), Map.of(), request.visitor());
    }

    private UUID editor() {
        return people.editor().personId();
    }

    private UUID project(String slug) {
        UUID programme = desk.create(ProgrammeFixtures.head(slug, "A"), editor());
        return desk.createProject(programme, ProgrammeFixtures.project("A", 1, slug + "-one", "Projet"), editor());
    }

    private ProjectDeskView open(UUID project, ReadingRequest request) {
        ProjectDeskView view = new ProjectDeskView(live, desk);
        view.fill(at(request, project.toString()));
        return view;
    }

    private static void press(Component view, String id) {
        Views.press(Views.byId(view, Button.class, id));
    }

    private static String french(ProjectSheet sheet) {
        return String.valueOf(sheet.content().title().fr());
    }

    @Test
    void theSecondEditorSeesWhatTheFirstSavedBesideTheirOwnAndMaySaveBoth() {
        asEditor(request -> {
            UUID project = project("two-desks");
            ProjectDeskView first = open(project, request);
            ProjectDeskView second = open(project, request);
            Views.byId(first, TextField.class, "title-fr").setValue("Le premier");
            Views.byId(second, TextField.class, "title-fr").setValue("Le second");
            press(first, "save");
            press(second, "save");

            assertThat(french(desk.findProject(project).orElseThrow())).isEqualTo("Le premier");
            assertThat(Views.byId(second, Div.class, "conflict").isVisible()).isTrue();
            List<Div> beside = Views.byClass(second, Div.class, "theirs").stream()
                    .filter(Component::isVisible)
                    .toList();
            assertThat(beside)
                    .singleElement()
                    .satisfies(each -> assertThat(each.getElement().getTextRecursively())
                            .contains(request.texts().get("desk.conflict.theirs")));
            assertThat(Views.byId(second, TextField.class, "title-fr").getValue())
                    .isEqualTo("Le second");
            press(second, "save");
            assertThat(french(desk.findProject(project).orElseThrow())).isEqualTo("Le second");
            assertThat(desk.projectVersions(project)).hasSize(3);
        });
    }

    @Test
    void aProjectWithoutATitleIsRefusedBesideItsField() {
        asEditor(request -> {
            UUID project = project("untitled");
            ProjectDeskView view = open(project, request);
            LocalizedField title = Views.byId(view, LocalizedField.class, "title");
            title.show(null);
            press(view, "save");

            assertThat(title.isInvalid()).isTrue();
            assertThat(title.getErrorMessage()).isEqualTo(request.texts().get("input.text-needed"));
            assertThat(french(desk.findProject(project).orElseThrow())).isEqualTo("Projet");
        });
    }

    @Test
    void rowsOfAListAreAddedAndKept() {
        asEditor(request -> {
            UUID project = project("rows");
            ProjectDeskView view = open(project, request);
            press(view, "milestones-add");
            press(view, "milestones-add");
            List<LocalizedField> titles = Views.all(view, LocalizedField.class).stream()
                    .filter(each ->
                            each.getId().filter("milestone-title"::equals).isPresent())
                    .toList();
            titles.getFirst().show(ProgrammeFixtures.TEXT);
            titles.getLast().show(ProgrammeFixtures.TEXT);
            press(view, "save");

            assertThat(desk.findProject(project).orElseThrow().content().milestones())
                    .hasSize(2);
        });
    }

    @Test
    void projectsMoveByTheirButtonsAndMoveBack() {
        asEditor(request -> {
            UUID programme = desk.create(ProgrammeFixtures.head("order-view", "A"), editor());
            for (int i = 1; i <= 2; i++)
                desk.createProject(
                        programme, ProgrammeFixtures.project("A", i, "order-view-" + i, "Projet " + i), editor());
            ProgrammeDeskView view = new ProgrammeDeskView(live, desk, imports, clock);
            view.fill(at(request, programme.toString()));
            press(view, "up-order-view-2");
            assertThat(slugs(programme)).containsExactly("order-view-2", "order-view-1");
            press(view, "undo-move");
            assertThat(slugs(programme)).containsExactly("order-view-1", "order-view-2");
        });
    }

    private List<String> slugs(UUID programme) {
        return desk.find(programme).orElseThrow().projects().stream()
                .map(ProgrammeSheet.Line::slug)
                .toList();
    }

    @Test
    void whatAFileWouldDoIsShownBeforeItIsDone() {
        asEditor(request -> {
            UUID project = project("shown-first");
            UUID programme = desk.findProject(project).orElseThrow().programme();
            ImportPanel panel = new ImportPanel(imports, editor(), request.texts(), made -> {});
            panel.show(imports.preview(
                    imports.csv(programme, request.texts()).orElseThrow().content()));
            assertThat(panel.getElement().getTextRecursively())
                    .contains(request.texts().get("programme.import.would", 0, 0, 1));
        });
    }

    @Test
    void everyPageOfTheDeskOpens() {
        asEditor(request -> {
            UUID project = project("every-page");
            UUID programme = desk.findProject(project).orElseThrow().programme();
            StaffProgrammesView list = new StaffProgrammesView(live, desk, imports, clock);
            list.fill(request);
            assertThat(list.getElement().getOuterHTML()).contains(programme.toString());
            new ProgrammeDeskView(live, desk, imports, clock).fill(at(request, "new-participation"));
            new ProjectDeskView(live, desk).fill(at(request, "new-" + programme));
            new ProgrammeVersionsView(live, desk).fill(at(request, programme.toString()));
            new ProjectVersionsView(live, desk).fill(at(request, project.toString()));
        });
    }
}
