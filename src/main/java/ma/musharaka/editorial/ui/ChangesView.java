package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import ma.musharaka.editorial.EditingService;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import org.springframework.data.domain.Page;

/** Who changed what in the commune's own words, pages, navigation and identity, the newest first. */
@Route("staff/changes")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class ChangesView extends LiveView {

    private final EditingService editing;
    private final OrderedList list = new OrderedList();
    private final Div more = new Div();
    private int shown;

    ChangesView(LivePages live, EditingService editing) {
        super(live, "editorial.changes.title");
        this.editing = editing;
        list.addClassName("story");
    }

    @Override
    protected void fill(ReadingRequest request) {
        list.removeAll();
        shown = 0;
        add(Desk.styled(request.texts().get("editorial.changes.lead"), "lead"), list, more);
        showNext(request.texts());
    }

    private void showNext(Translator texts) {
        Page<EditingService.Change> page = editing.changes(shown++);
        for (EditingService.Change change : page) list.add(createLine(change, texts));
        more.removeAll();
        if (page.getTotalElements() == 0) more.add(Desk.styled(texts.get("editorial.changes.none"), "empty"));
        if (page.hasNext()) more.add(new Button(texts.get("editorial.staff.more"), click -> showNext(texts)));
    }

    private ListItem createLine(EditingService.Change change, Translator texts) {
        Paragraph meta = Desk.withClass(
                new Paragraph(
                        Desk.withClass(new Span(texts.get(change.act().textKey())), "tag"),
                        Desk.isolated(Desk.author(change.author(), texts)),
                        new Span(Desk.moment(change.at(), texts)),
                        new Span(texts.get("editorial.entry.version", change.number()))),
                "meta");
        return new ListItem(createSubject(change, texts), meta);
    }

    private Component createSubject(EditingService.Change change, Translator texts) {
        if (change.content() == null)
            return new Anchor(live().link("/staff/" + change.kind()), texts.get("kind." + change.kind()));
        LocalizedText.Said title = change.content().title().in(texts.language());
        return Desk.in(
                title.language(),
                new Anchor(live().link("/staff/editorial/" + change.subject() + "/versions"), title.text()));
    }
}
