package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import ma.musharaka.editorial.EditingService;
import ma.musharaka.editorial.EntryKind;
import ma.musharaka.editorial.EntrySheet;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import org.springframework.data.domain.Page;

/** Everything that the commune's editors work on, what was changed last first. */
@Route("staff/editorial")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class EntriesView extends LiveView {

    private final EditingService editing;
    private final Select<EntryKind> kind = new Choice<>();
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();
    private int shown;

    EntriesView(LivePages live, EditingService editing) {
        super(live, "editorial.staff.title");
        this.editing = editing;
        kind.setId("kind");
        list.addClassNames("grid", "entries");
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        Div begin = Desk.withClass(new Div(), "actions");
        for (EntryKind each : EntryKind.values()) {
            Anchor anchor =
                    new Anchor(request.link("/staff/editorial/new-" + each.code()), texts.get(each.textKey() + ".new"));
            anchor.addClassName("btn");
            begin.add(anchor);
        }
        kind.setLabel(texts.get("editorial.staff.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(texts.get("editorial.news.every-kind"));
        kind.setItems(EntryKind.values());
        kind.setItemLabelGenerator(
                each -> each == null ? texts.get("editorial.news.every-kind") : texts.get(each.textKey() + ".plural"));
        kind.addValueChangeListener(change -> begin(texts));
        add(begin, Desk.withClass(new Div(kind), "filters"), list, more);
        begin(texts);
    }

    private void begin(Translator texts) {
        list.removeAll();
        shown = 0;
        showNext(texts);
    }

    private void showNext(Translator texts) {
        Page<EntrySheet> page = editing.list(kind.getValue(), shown++);
        for (EntrySheet entry : page) list.add(createCard(entry, texts));
        more.removeAll();
        if (page.getTotalElements() == 0) more.add(Desk.styled(texts.get("editorial.staff.empty"), "empty"));
        if (page.hasNext()) more.add(new Button(texts.get("editorial.staff.more"), click -> showNext(texts)));
    }

    private ListItem createCard(EntrySheet entry, Translator texts) {
        LocalizedText.Said title = entry.content().title().in(texts.language());
        Anchor open = new Anchor(live().link("/staff/editorial/" + entry.id()), title.text());
        H2 heading = Desk.in(title.language(), new H2(open));
        Span state = Desk.withClass(
                new Span(texts.get(entry.state().textKey())),
                EntryParts.look(entry.state()).split(" "));
        Paragraph meta = Desk.withClass(
                new Paragraph(
                        new Span(texts.get(entry.kind().textKey())),
                        new Span(texts.get("editorial.staff.changed", Desk.moment(entry.changedAt(), texts)))),
                "meta");
        ListItem item = Desk.withClass(new ListItem(state, heading, meta), "card");
        if (entry.hasUnpublished()) item.add(Desk.styled(texts.get("editorial.staff.unpublished"), "meta"));
        return item;
    }
}
