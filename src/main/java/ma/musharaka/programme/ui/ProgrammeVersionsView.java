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
import ma.musharaka.programme.ProgrammeSheet;

/** Every version of a programme: who wrote what, and a way back. */
@Route("staff/programme/:id/versions")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class ProgrammeVersionsView extends LiveView {

    private final ProgrammeDesk desk;
    private final Paragraph told = Desk.status("told");
    private final Div place = new Div();

    ProgrammeVersionsView(LivePages live, ProgrammeDesk desk) {
        super(live, "desk.versions.title");
        this.desk = desk;
    }

    @Override
    protected void fill(ReadingRequest request) {
        ProgrammeSheet sheet =
                ProjectDeskView.uuid(request.route("id")).flatMap(desk::find).orElseThrow(NotFoundException::new);
        LocalizedText.Said title = sheet.head().title().in(request.language());
        add(
                new Anchor(
                        request.link("/staff/programme/" + sheet.id()),
                        request.texts().get("desk.versions.back")),
                Desk.in(title.language(), new H2(title.text())),
                told,
                place);
        show(sheet.id(), request.texts());
    }

    private void show(UUID id, Translator texts) {
        place.removeAll();
        place.add(new VersionsPanel(
                desk.versions(id),
                FieldLabels.in(texts, name -> "programme.field." + name),
                number -> restore(id, number, texts),
                texts));
    }

    private void restore(UUID id, int number, Translator texts) {
        int latest = desk.find(id).orElseThrow().publicity().latest();
        try {
            desk.restore(id, number, latest, live().requireVisitor().personId());
            told.setText(texts.get("desk.done.restored"));
        } catch (SavedElsewhere elsewhere) {
            told.setText(texts.get("desk.conflict.again"));
        }
        show(id, texts);
    }
}
