package ma.musharaka.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.deadline.CommuneCalendar;
import ma.musharaka.deadline.CommuneCalendar.Draft;
import ma.musharaka.deadline.CommuneCalendar.Entry;
import ma.musharaka.deadline.Holiday;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** The commune's own part of the working calendar; what was done here can be undone here. */
@Route("staff/calendar")
@RolesAllowed("COMMUNE_ADMINISTRATOR")
class StaffCalendarView extends LiveView {

    private final CommuneCalendar calendar;
    private final Choice<Boolean> effect = new Choice<>();
    private final Choice<Holiday.Kind> kind = new Choice<>();
    private final TextField reason = new TextField();
    private final Paragraph told = new Paragraph();
    private final Div list = new Div();

    StaffCalendarView(LivePages live, CommuneCalendar calendar) {
        super(live, "deadline.calendar.title");
        this.calendar = calendar;
        effect.setId("effect");
        kind.setId("kind");
        reason.setId("reason");
        told.setId("told");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        Paragraph lead = new Paragraph(texts.get("deadline.calendar.lead"));
        lead.addClassName("lead");
        add(lead, createForm(texts), told, new H2(texts.get("deadline.change.list")), list);
        showEntries(texts);
    }

    private Div createForm(Translator texts) {
        DayField day = new DayField("day", texts, "deadline.change.day");
        day.setInitialPosition(calendar.today());
        effect.setLabel(texts.get("deadline.change.effect"));
        effect.setItems(false, true);
        effect.setItemLabelGenerator(works -> texts.get(works ? "deadline.change.worked" : "deadline.change.closed"));
        effect.setValue(false);
        kind.setLabel(texts.get("deadline.change.kind"));
        kind.setItems(Holiday.Kind.EXCEPTIONAL, Holiday.Kind.RELIGIOUS);
        kind.setItemLabelGenerator(each -> texts.get(each.textKey()));
        kind.setValue(Holiday.Kind.EXCEPTIONAL);
        reason.setLabel(texts.get("deadline.change.reason"));
        reason.setMaxLength(600);
        Button add = new Button(texts.get("deadline.change.add"));
        add.setId("add");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click -> add(day, texts));
        Div form = new Div(day, effect, kind, reason, add);
        form.addClassName("form");
        return form;
    }

    private void add(DayField day, Translator texts) {
        Map<String, Component> fields = Map.of("day", day, "reason", reason);
        Faults.clear(fields);
        try {
            calendar.add(
                    new Draft(day.day("day"), effect.getValue(), kind.getValue(), reason.getValue()),
                    live().requireVisitor().personId());
            day.clear();
            reason.clear();
            told.setText(texts.get("deadline.change.added"));
            showEntries(texts);
        } catch (InvalidInput invalid) {
            Faults.show(invalid, fields, texts);
        }
    }

    private void showEntries(Translator texts) {
        list.removeAll();
        List<Entry> entries = calendar.entries();
        if (entries.isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("deadline.change.none"));
            empty.addClassName("empty");
            list.add(empty);
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("grid");
        for (Entry entry : entries) cards.add(createCard(entry, texts));
        list.add(cards);
    }

    private ListItem createCard(Entry entry, Translator texts) {
        Paragraph why = new Paragraph(entry.reason());
        why.getElement().setAttribute("dir", "auto");
        Span effectTag = new Span(texts.get(
                entry.withdrawn()
                        ? "deadline.change.withdrawn"
                        : entry.working() ? "deadline.change.worked" : "deadline.change.closed"));
        effectTag.addClassName("tag");
        if (entry.withdrawn()) effectTag.addClassName("no");
        Paragraph meta =
                new Paragraph(effectTag, new Span(texts.get(entry.kind().textKey())));
        meta.addClassName("meta");
        Button turn = new Button(
                texts.get(entry.withdrawn() ? "deadline.change.restore" : "deadline.change.withdraw"),
                click -> turn(entry, texts));
        turn.addClassName(entry.withdrawn() ? "restore" : "withdraw");
        turn.setAriaLabel(turn.getText() + " " + texts.plainDate(entry.day()));
        turn.setDisableOnClick(true);
        ListItem card = new ListItem(new H3(texts.plainDate(entry.day())), why, meta, turn);
        card.addClassName("card");
        return card;
    }

    private void turn(Entry entry, Translator texts) {
        UUID actor = live().requireVisitor().personId();
        if (entry.withdrawn()) calendar.restore(entry.id(), actor);
        else calendar.withdraw(entry.id(), actor);
        told.setText(texts.get(entry.withdrawn() ? "deadline.change.was-restored" : "deadline.change.was-withdrawn"));
        showEntries(texts);
    }
}
