package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import ma.musharaka.editorial.EditingService;
import ma.musharaka.editorial.EntrySheet;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.people.revision.ui.FieldLabels;
import ma.musharaka.people.revision.ui.VersionsPanel;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** Every version of an entry: who wrote what, and a way back. */
@Route("staff/editorial/:id/versions")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class VersionsView extends LiveView {

    private final EditingService editing;
    private final Paragraph told = Desk.status("told");
    private final Div place = new Div();

    VersionsView(LivePages live, EditingService editing) {
        super(live, "desk.versions.title");
        this.editing = editing;
    }

    @Override
    protected void fill(ReadingRequest request) {
        EntrySheet sheet =
                EntryView.uuid(request.route("id")).flatMap(editing::find).orElseThrow(NotFoundException::new);
        LocalizedText.Said title = sheet.content().title().in(request.language());
        add(
                new Anchor(
                        request.link("/staff/editorial/" + sheet.id()),
                        request.texts().get("desk.versions.back")),
                Desk.in(title.language(), new H2(title.text())),
                told,
                place);
        show(sheet.id(), request.texts());
    }

    private void show(UUID id, Translator texts) {
        place.removeAll();
        place.add(new VersionsPanel(
                editing.versions(id),
                FieldLabels.in(texts, name -> "editorial.field." + name),
                number -> restore(id, number, texts),
                texts));
    }

    private void restore(UUID id, int number, Translator texts) {
        int latest = editing.find(id).map(EntrySheet::latest).orElse(0);
        try {
            editing.restore(id, number, latest, live().requireVisitor().personId());
            told.setText(texts.get("desk.done.restored"));
        } catch (SavedElsewhere elsewhere) {
            told.setText(texts.get("desk.conflict.again"));
        }
        show(id, texts);
    }
}
