package ma.musharaka.petition.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.level.LevelMissing;
import ma.musharaka.petition.PetitionDraft;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Drafts;
import ma.musharaka.platform.ui.Faults;

/** The form of a petition; what is typed stays in the browser until the commune has it. */
class PetitionForm extends Div {

    private final PetitionService petitions;
    private final Visitor visitor;
    private final ReadingRequest request;
    private final Translator texts;
    private final UUID key = UUID.randomUUID();

    private final Select<AssociationReference> association = new Choice<>();
    private final TextField object = new TextField();
    private final TextArea reasons = new TextArea();
    private final TextArea aims = new TextArea();
    private final DocumentsField documents;
    private final Button submit = new Button();
    private final List<AbstractField<?, ?>> written = List.of(object, reasons, aims);
    private final Map<String, Component> fields = new LinkedHashMap<>();

    PetitionForm(
            PetitionService petitions, List<AssociationReference> mandates, Visitor visitor, ReadingRequest request) {
        this.petitions = petitions;
        this.visitor = visitor;
        this.request = request;
        this.texts = request.texts();
        this.documents = new DocumentsField(petitions, texts);

        submit.addClickListener(click -> submit());

        addClassName("form");
        association.setId("association");
        association.setLabel(texts.get("petition.association"));
        association.setHelperText(texts.get("petition.association-help"));
        association.setItems(mandates);
        association.setItemLabelGenerator(each -> each.name().text(texts.language()));
        if (mandates.size() == 1) association.setValue(mandates.getFirst());
        object.setId("object");
        object.setLabel(texts.get("petition.object"));
        object.setHelperText(texts.get("petition.object-help", PetitionDraft.LONGEST_OBJECT));
        reasons.setId("reasons");
        reasons.setLabel(texts.get("petition.reasons"));
        reasons.setHelperText(texts.get("petition.reasons-help"));
        reasons.setMinRows(5);
        aims.setId("aims");
        aims.setLabel(texts.get("petition.aims"));
        aims.setHelperText(texts.get("petition.aims-help"));
        aims.setMinRows(4);
        submit.setId("submit");
        submit.setText(texts.get("petition.submit"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        if (!mandates.isEmpty()) fields.put("association", association);
        fields.put("object", object);
        fields.put("reasons", reasons);
        fields.put("aims", aims);
        if (!mandates.isEmpty()) fields.put("documents", documents);
        for (AbstractField<?, ?> field : written) Drafts.keep(field, "petition-" + visitor.personId());
        Paragraph promise =
                new Paragraph(texts.get(mandates.isEmpty() ? "petition.promise-citizens" : "petition.promise"));
        promise.addClassName("meta");
        // citizens ask in their own name: they act for no association, and sign instead of documents
        fields.values().forEach(this::add);
        add(promise, submit);
    }

    private void submit() {
        Faults.clear(fields);
        try {
            AssociationReference chosen = association.getValue();
            ReceiptCode receipt = petitions.file(
                    new PetitionDraft(
                            key,
                            chosen == null ? null : chosen.id(),
                            object.getValue(),
                            reasons.getValue(),
                            aims.getValue(),
                            documents.taken()),
                    visitor.personId());
            for (AbstractField<?, ?> field : written) Drafts.drop(field);
            showReceipt(receipt);
        } catch (InvalidInput invalid) {
            Faults.show(invalid, fields, texts);
            submit.setEnabled(true);
        } catch (LevelMissing tooLow) {
            // since the page was opened, the level expired or the act asks for more
            submit.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void showReceipt(ReceiptCode receipt) {
        Span code = new Span(receipt.toString());
        code.setId("receipt");
        code.addClassName("code");
        H2 received = new H2(texts.get("petition.received"));
        received.getElement().setAttribute("tabindex", "-1");
        Component follow = new Anchor(request.link("/receipts/" + receipt), texts.get("petition.follow"));
        removeAll();
        getElement().setAttribute("role", "status");
        add(
                received,
                new Paragraph(texts.get("petition.received-text")),
                new Paragraph(code),
                follow,
                new Anchor(request.link("/petitions"), texts.get("petition.all")));
        received.getElement().callJsFunction("focus");
    }
}
