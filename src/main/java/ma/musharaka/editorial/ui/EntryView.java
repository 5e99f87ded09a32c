package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.editorial.EditingService;
import ma.musharaka.editorial.EntryKind;
import ma.musharaka.editorial.EntrySheet;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** One entry on the editor's desk, or a new one. */
@Route("staff/editorial/:id")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class EntryView extends LiveView {

    private final EditingService editing;

    EntryView(LivePages live, EditingService editing) {
        super(live, "editorial.entry.title");
        this.editing = editing;
    }

    @Override
    protected void fill(ReadingRequest request) {
        String id = request.route("id");
        Anchor back =
                new Anchor(request.link("/staff/editorial"), request.texts().get("editorial.staff.title"));
        add(back);
        Optional<EntryKind> begun = Stream.of(EntryKind.values())
                .filter(kind -> id.equals("new-" + kind.code()))
                .findFirst();
        if (begun.isPresent()) {
            add(new EntryForm(editing, begun.get(), live().requireVisitor(), request, this::open));
            return;
        }
        EntrySheet sheet = uuid(id).flatMap(editing::find).orElseThrow(NotFoundException::new);
        Div place = new Div();
        add(place);
        show(place, sheet, request);
    }

    /** The whole form anew, with the state that a press has made. */
    private void show(Div place, EntrySheet sheet, ReadingRequest request) {
        place.removeAll();
        place.add(new EntryForm(editing, sheet, live().requireVisitor(), request, this::open));
    }

    private void open(UUID made) {
        UI.getCurrent().getPage().setLocation(live().link("/staff/editorial/" + made));
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
