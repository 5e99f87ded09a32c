package ma.musharaka.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.programme.ProgrammeDesk;
import ma.musharaka.programme.ProgrammeImport;
import ma.musharaka.programme.ProgrammeKind;
import ma.musharaka.programme.ProgrammeSheet;

/** Every programme that the commune's editors work on. */
@Route("staff/programme")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class StaffProgrammesView extends LiveView {

    private final ProgrammeDesk desk;
    private final ProgrammeImport imports;
    private final Clock clock;

    StaffProgrammesView(LivePages live, ProgrammeDesk desk, ProgrammeImport imports, Clock clock) {
        super(live, "programme.staff.title");
        this.desk = desk;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        Div begin = Desk.withClass(new Div(), "actions");
        for (ProgrammeKind each : ProgrammeKind.values()) {
            Anchor anchor =
                    new Anchor(request.link("/staff/programme/new-" + each.code()), texts.get(each.textKey() + ".new"));
            anchor.addClassName("btn");
            begin.add(anchor);
        }
        UnorderedList list = Desk.withClass(new UnorderedList(), "grid", "entries");
        List<ProgrammeSheet> known = desk.list();
        known.forEach(each -> list.add(createCard(each, texts)));
        Div page = Desk.withClass(new Div(begin, list), "desk");
        add(Desk.styled(texts.get("programme.staff.lead"), "lead"), page);
        page.add(new ImportPanel(
                imports,
                live().requireVisitor().personId(),
                texts,
                made -> UI.getCurrent().getPage().setLocation(live().link("/staff/programme/" + made))));
        if (known.isEmpty()) add(Desk.styled(texts.get("programme.staff.empty"), "empty"));
    }

    private ListItem createCard(ProgrammeSheet programme, Translator texts) {
        LocalizedText.Said title = programme.head().title().in(texts.language());
        Span state = Desk.withClass(
                new Span(texts.get(programme.publicity().textKey())),
                "tag",
                programme.publicity().isShown() ? "done" : "wait");
        H2 heading = Desk.in(
                title.language(), new H2(new Anchor(live().link("/staff/programme/" + programme.id()), title.text())));
        Paragraph meta = Desk.withClass(
                new Paragraph(
                        new Span(texts.get(programme.head().kind().textKey())),
                        new Span(texts.get(
                                programme.head().state(LocalDate.now(clock)).textKey())),
                        new Span(texts.get(
                                "desk.publicity.changed",
                                Desk.moment(programme.publicity().changedAt(), texts)))),
                "meta");
        ListItem item = Desk.withClass(new ListItem(state, heading, meta), "card");
        if (programme.publicity().hasUnpublished())
            item.add(Desk.styled(texts.get("desk.publicity.unpublished"), "meta"));
        return item;
    }
}
