package ma.musharaka.petition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import ma.musharaka.petition.Checklist;
import ma.musharaka.petition.PetitionData;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.platform.ui.PrivateDownload;

/** A petition before the officer: its text, its documents, and the conditions of the law to be judged one by one. */
@Route("staff/petitions/:number")
@RolesAllowed("PETITION_OFFICER")
class ChecklistView extends LiveView {

    private final PetitionService petitions;
    private final Div standing = new Div();

    ChecklistView(LivePages live, PetitionService petitions) {
        super(live, "petition.checklist.title");
        this.petitions = petitions;
        standing.getElement().setAttribute("role", "status");
    }

    @Override
    protected void fill(ReadingRequest request) {
        Checklist checklist =
                request.number("number").flatMap(petitions::checklist).orElseThrow(NotFoundException::new);
        Translator texts = request.texts();
        add(
                new Anchor(request.link("/staff/petitions"), texts.get("petition.staff.title")),
                createText(checklist.petition(), texts),
                createDocuments(checklist, texts),
                new H2(texts.get("petition.conditions")));
        Paragraph source = new Paragraph(texts.get("petition.conditions-source"));
        source.addClassName("note");
        add(source, standing);
        showStanding(checklist, texts);
        Div conditions = new Div();
        conditions.addClassName("cards");
        conditions.getStyle().set("display", "grid").set("gap", "var(--gap-4)");
        for (Checklist.Line line : checklist.lines())
            conditions.add(new ConditionCard(
                    petitions, live(), checklist.petition().number(), line, texts, () -> refresh(checklist, texts)));
        add(conditions);
    }

    private void refresh(Checklist before, Translator texts) {
        petitions.checklist(before.petition().number()).ifPresent(now -> showStanding(now, texts));
    }

    private void showStanding(Checklist checklist, Translator texts) {
        long judged =
                checklist.lines().stream().filter(line -> line.judged() != null).count();
        standing.removeAll();
        Paragraph line = new Paragraph(
                PetitionParts.tag(checklist.petition().state(), texts),
                new Span(texts.get("petition.judged", judged, checklist.lines().size())));
        line.addClassName("meta");
        line.setId("standing");
        standing.add(line);
    }

    private static Div createText(PetitionData petition, Translator texts) {
        Paragraph meta = new Paragraph(
                new Span(texts.get("petition.number", petition.number())),
                new Span(PetitionParts.plainWho(petition, texts)),
                new Span(texts.plainDate(
                        petition.filedAt().atZone(Translator.ZONE).toLocalDate())));
        meta.addClassName("meta");
        Div card = new Div(meta);
        card.addClassName("card");
        PetitionData.Text text = petition.text();
        if (text != null) {
            H2 object = new H2(text.object());
            object.getElement().setAttribute("dir", "auto");
            card.add(
                    object,
                    new H3(texts.get("petition.reasons")),
                    createWritten(text.reasons()),
                    new H3(texts.get("petition.aims")),
                    createWritten(text.aims()));
        }
        return card;
    }

    private static Paragraph createWritten(String text) {
        Paragraph written = new Paragraph(text);
        written.getElement().setAttribute("dir", "auto");
        written.getStyle().set("white-space", "pre-line");
        return written;
    }

    private Div createDocuments(Checklist checklist, Translator texts) {
        Div section = new Div(new H2(texts.get("petition.documents")));
        if (checklist.documents().isEmpty()) {
            Paragraph none = new Paragraph(texts.get("petition.no-documents"));
            none.addClassName("empty");
            section.add(none);
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        for (Checklist.Document document : checklist.documents()) {
            Anchor link = new Anchor(
                    new PrivateDownload(
                            () -> petitions.document(checklist.petition().number(), document.id())),
                    document.name());
            link.getElement().setAttribute("dir", "auto");
            Span about = new Span(" " + texts.get(document.kind().textKey()) + " · "
                    + texts.get(
                            "petition.kilobytes",
                            texts.decimal(BigDecimal.valueOf(Math.max(1, document.size() / 1024)))));
            about.addClassName("meta");
            list.add(new ListItem(link, about));
        }
        section.add(list);
        return section;
    }
}
