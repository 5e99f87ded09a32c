package ma.musharaka.programme.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import ma.musharaka.people.revision.ui.AllVersions;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.programme.ProgrammeDesk;
import ma.musharaka.programme.ProjectSheet;

/** Every version of a project: who wrote what, and a way back. */
@Route("staff/project/:id/versions")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class ProjectVersionsView extends LiveView {

    private final ProgrammeDesk desk;

    ProjectVersionsView(LivePages live, ProgrammeDesk desk) {
        super(live, "desk.versions.title");
        this.desk = desk;
    }

    @Override
    protected void fill(ReadingRequest request) {
        ProjectSheet sheet = ProjectDeskView.uuid(request.route("id"))
                .flatMap(desk::findProject)
                .orElseThrow(NotFoundException::new);
        UUID id = sheet.id();
        add(new AllVersions(
                request,
                new AllVersions.Kept(
                        "/staff/project/" + id,
                        sheet.content().title(),
                        "programme.field.",
                        () -> desk.projectVersions(id),
                        number -> restore(id, number))));
    }

    private void restore(UUID id, int number) {
        int latest = desk.findProject(id).orElseThrow().publicity().latest();
        desk.restoreProject(id, number, latest, live().requireVisitor().personId());
    }
}
