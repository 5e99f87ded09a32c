package ma.musharaka.editorial.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import ma.musharaka.editorial.EditingService;
import ma.musharaka.editorial.EntrySheet;
import ma.musharaka.people.revision.ui.AllVersions;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** Every version of an entry: who wrote what, and a way back. */
@Route("staff/editorial/:id/versions")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class VersionsView extends LiveView {

    private final EditingService editing;

    VersionsView(LivePages live, EditingService editing) {
        super(live, "desk.versions.title");
        this.editing = editing;
    }

    @Override
    protected void fill(ReadingRequest request) {
        EntrySheet sheet =
                EntryView.uuid(request.route("id")).flatMap(editing::find).orElseThrow(NotFoundException::new);
        UUID id = sheet.id();
        add(new AllVersions(
                request,
                new AllVersions.Kept(
                        "/staff/editorial/" + id,
                        sheet.content().title(),
                        "editorial.field.",
                        () -> editing.versions(id),
                        number -> restore(id, number))));
    }

    private void restore(UUID id, int number) {
        int latest = editing.find(id).orElseThrow().latest();
        editing.restore(id, number, latest, live().requireVisitor().personId());
    }
}
