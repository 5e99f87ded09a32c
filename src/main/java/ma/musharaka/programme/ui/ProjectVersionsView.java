package ma.musharaka.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.people.revision.ui.FieldLabels;
import ma.musharaka.people.revision.ui.VersionsPanel;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.programme.ProgrammeDesk;
import ma.musharaka.programme.ProjectSheet;

/** Every version of a project: who wrote what, and a way back. */
@Route("staff/project/:id/versions")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class ProjectVersionsView extends LiveView {

    private final ProgrammeDesk desk;
    private final Paragraph told = Desk.status("told");
    private final Div place = new Div();

    ProjectVersionsView(LivePages live, ProgrammeDesk desk) {
        super(live, "desk.versions.title");
        this.desk = desk;
    }

    @Override
    protected void fill(ReadingRequest request) {
        ProjectSheet sheet = ProjectDeskView.uuid(request.route("id"))
                .flatMap(desk::findProject)
                .orElseThrow(NotFoundException::new);
        LocalizedText.Said title = sheet.content().title().in(request.language());
        add(
                new Anchor(
                        request.link("/staff/project/" + sheet.id()),
                        request.texts().get("desk.versions.back")),
                Desk.in(title.language(), new H2(title.text())),
                told,
                place);
        show(sheet.id(), request.texts());
    }

    private void show(UUID id, Translator texts) {
        place.removeAll();
        place.add(new VersionsPanel(
                desk.projectVersions(id),
                FieldLabels.in(texts, name -> "programme.field." + name),
                number -> restore(id, number, texts),
                texts));
    }

    private void restore(UUID id, int number, Translator texts) {
        int latest = desk.findProject(id).orElseThrow().publicity().latest();
        try {
            desk.restoreProject(id, number, latest, live().requireVisitor().personId());
            told.setText(texts.get("desk.done.restored"));
        } catch (SavedElsewhere elsewhere) {
            told.setText(texts.get("desk.conflict.again"));
        }
        show(id, texts);
    }
}
