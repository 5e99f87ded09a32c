package ma.musharaka.charter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import ma.musharaka.charter.CharterDesk;
import ma.musharaka.charter.CharterSheet;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** Every edition of the charter, and where the next one is begun. */
@Route("staff/charter")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class StaffCharterView extends LiveView {

    private final CharterDesk desk;

    StaffCharterView(LivePages live, CharterDesk desk) {
        super(live, "charter.staff.title");
        this.desk = desk;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        List<CharterSheet> editions = desk.list();
        add(Desk.styled(texts.get("charter.staff.lead"), "lead"));
        Div page = Desk.withClass(new Div(), "desk");
        if (editions.isEmpty() || !editions.getFirst().data().state().isInTheMaking())
            page.add(createBegin(editions.isEmpty() ? "charter.staff.begin" : "charter.staff.revise", texts));
        UnorderedList list = Desk.withClass(new UnorderedList(), "grid", "entries");
        editions.forEach(each -> list.add(createCard(each, texts)));
        page.add(
                Desk.withClass(
                        new Div(
                                new Anchor(request.link("/staff/charter/follow-up"), texts.get("charter.follow-up")),
                                new Anchor(request.link("/staff/charter-draft"), texts.get("charter.draft.title"))),
                        "actions"),
                list);
        add(page);
    }

    private Div createBegin(String key, Translator texts) {
        UUID editor = live().requireVisitor().personId();
        Button begin = Desk.primary("begin", texts.get(key));
        Paragraph told = Desk.status("told");
        begin.addClickListener(click -> {
            try {
                UUID begun = desk.begin(editor);
                UI.getCurrent().getPage().setLocation(live().link("/staff/charter/" + begun));
            } catch (InvalidInput elsewhere) {
                told.setText(texts.get(elsewhere.violations().getFirst().key()));
            }
        });
        return Desk.withClass(new Div(begin, told), "actions");
    }

    private ListItem createCard(CharterSheet edition, Translator texts) {
        LocalizedText.Said title = edition.text().title().in(texts.language());
        Span state = Desk.withClass(
                new Span(texts.get(edition.data().state().textKey())),
                "tag",
                edition.data().state().isApproved() ? "done" : "wait");
        H2 heading = Desk.in(
                title.language(),
                new H2(new Anchor(
                        live().link("/staff/charter/" + edition.id()),
                        title.text().isEmpty()
                                ? texts.get("charter.edition", edition.data().edition())
                                : title.text())));
        Paragraph meta = Desk.withClass(
                new Paragraph(
                        new Span(texts.get("charter.edition", edition.data().edition())),
                        new Span(texts.get(edition.publicity().textKey())),
                        new Span(texts.get(
                                "desk.publicity.changed",
                                Desk.moment(edition.publicity().changedAt(), texts)))),
                "meta");
        ListItem item = Desk.withClass(new ListItem(state, heading, meta), "card");
        if (edition.publicity().hasUnpublished())
            item.add(Desk.styled(texts.get("desk.publicity.unpublished"), "meta"));
        return item;
    }
}
