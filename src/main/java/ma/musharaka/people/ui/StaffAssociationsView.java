package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.musharaka.people.AssociationService;
import ma.musharaka.people.AssociationState;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.platform.ui.PrivateDownload;

/** Associations that declared themselves to the commune, their documents, and what staff find in them. */
@Route("staff/associations")
@RolesAllowed({"CLERK", "COMMUNE_ADMINISTRATOR"})
class StaffAssociationsView extends LiveView {

    private final AssociationService associations;
    private final Div list = new Div();
    private final Paragraph told = Parts.status("told");

    StaffAssociationsView(LivePages live, AssociationService associations) {
        super(live, "association.staff.title");
        this.associations = associations;
        list.addClassName("desk");
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        add(Parts.styled(texts.get("association.staff.lead"), "lead"), told, list);
        show(texts);
    }

    private void show(Translator texts) {
        list.removeAll();
        List<AssociationService.Present> all = associations.forStaff();
        if (all.isEmpty()) list.add(Parts.styled(texts.get("association.none"), "empty"));
        for (AssociationState state : AssociationState.values())
            all.stream().filter(each -> each.state() == state).forEach(each -> list.add(createCard(each, texts)));
    }

    private Component createCard(AssociationService.Present present, Translator texts) {
        Paragraph about = new Paragraph(
                Parts.tag(texts.get(present.state().textKey())),
                new Span(texts.get(present.seat() ? "association.seat-here" : "association.branch-here")),
                new Span(texts.get(
                        "association.founded-on",
                        texts.plainDate(present.association().founded()))));
        about.addClassName("meta");
        Div card = Parts.card(
                Parts.written(new H2(present.association().name().text(texts.language()))),
                about,
                Parts.written(new Paragraph(present.association().purpose().text(texts.language()))));
        card.addClassName("desk");
        String receipt = present.receipt();
        if (receipt != null) card.add(new Paragraph(texts.get("association.receipt-is", receipt)));
        if (!present.reason().isEmpty()) card.add(Parts.written(new Paragraph(present.reason())));
        card.add(createDocuments(present, texts), createVerdict(present, texts));
        return card;
    }

    private Component createDocuments(AssociationService.Present present, Translator texts) {
        UnorderedList documents = new UnorderedList();
        documents.addClassName("plain");
        for (AssociationService.Attached document :
                associations.documents(present.association().id()))
            documents.add(new ListItem(
                    new Span(texts.get(document.kind().textKey()) + " "),
                    Parts.written(
                            new Anchor(new PrivateDownload(() -> associations.open(document.id())), document.name()))));
        return documents;
    }

    private Component createVerdict(AssociationService.Present present, Translator texts) {
        Select<AssociationState> verdict = new Choice<>();
        TextArea reason = new TextArea(texts.get("association.reason"));
        Button judge = Parts.primary("judge", texts.get("association.judge"));
        Map<String, Component> fields = new LinkedHashMap<>();
        judge.addClickListener(click -> {
            Faults.clear(fields);
            try {
                associations.judge(
                        present.association().id(),
                        verdict.getValue(),
                        reason.getValue(),
                        live().requireVisitor().personId());
                told.setText(texts.get("association.judged"));
                show(texts);
            } catch (InvalidInput invalid) {
                Faults.show(invalid, fields, texts);
            }
        });
        verdict.setId("verdict-" + present.association().code());
        verdict.setLabel(texts.get("association.verdict"));
        verdict.setItems(List.of(AssociationState.VERIFIED, AssociationState.MORE_ASKED, AssociationState.REFUSED));
        verdict.setItemLabelGenerator(each -> texts.get(each.textKey()));
        reason.setHelperText(texts.get("association.reason-help"));
        fields.put("verdict", verdict);
        fields.put("reason", reason);
        Div form = new Div(verdict, reason, Parts.actions(judge));
        form.addClassName("desk");
        return form;
    }
}
