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
import ma.musharaka.programme.ProgrammeSheet;

/** Every version of a programme: who wrote what, and a way back. */
@Route("staff/programme/:id/versions")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class ProgrammeVersionsView extends LiveView {

    private final ProgrammeDesk desk;

    ProgrammeVersionsView(LivePages live, ProgrammeDesk desk) {
        super(live, "desk.versions.title");
        this.desk = desk;
    }

    @Override
    protected void fill(ReadingRequest request) {
        ProgrammeSheet sheet =
                ProjectDeskView.uuid(request.route("id")).flatMap(desk::find).orElseThrow(NotFoundException::new);
        UUID id = sheet.id();
        add(new AllVersions(
                request,
                new AllVersions.Kept(
                        "/staff/programme/" + id,
                        sheet.head().title(),
                        "programme.field.",
                        () -> desk.versions(id),
                        number -> restore(id, number))));
    }

    private void restore(UUID id, int number) {
        int latest = desk.find(id).orElseThrow().publicity().latest();
        desk.restore(id, number, latest, live().requireVisitor().personId());
    }
}
