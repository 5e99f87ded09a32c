package ma.musharaka.charter.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import ma.musharaka.charter.CharterDesk;
import ma.musharaka.charter.CharterSheet;
import ma.musharaka.people.revision.ui.AllVersions;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** Every version of an edition's text: who wrote what, and a way back. */
@Route("staff/charter/:id/versions")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class CharterVersionsView extends LiveView {

    private final CharterDesk desk;

    CharterVersionsView(LivePages live, CharterDesk desk) {
        super(live, "desk.versions.title");
        this.desk = desk;
    }

    @Override
    protected void fill(ReadingRequest request) {
        CharterSheet sheet = CharterDeskView.asked(desk, request);
        UUID id = sheet.id();
        add(new AllVersions(
                request,
                new AllVersions.Kept(
                        "/staff/charter/" + id,
                        sheet.text().title(),
                        "charter.field.",
                        () -> desk.versions(id),
                        number -> restore(id, number))));
    }

    private void restore(UUID id, int number) {
        int latest = desk.find(id).orElseThrow().publicity().latest();
        desk.restore(id, number, latest, live().requireVisitor().personId());
    }
}
