package ma.musharaka.people.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.people.AssociationDraft;
import ma.musharaka.people.AssociationService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Faults;

/** An association as its delegate declares it, with the documents that staff look at. */
class AssociationForm extends Div {

    private final Map<Language, TextField> names = new LinkedHashMap<>();
    private final Map<Language, TextArea> purposes = new LinkedHashMap<>();
    private final Select<CommuneData> seat = new Choice<>();
    private final DayField founded;
    private final TextField receipt = new TextField();
    private final List<AssociationUpload> documents;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Paragraph told = Parts.status("declared");

    AssociationForm(
            AssociationService associations,
            List<CommuneData> communes,
            UUID person,
            Runnable declared,
            Translator texts) {
        Button declare = Parts.primary("declare", texts.get("association.send"));

        declare.addClickListener(click -> {
            Faults.clear(fields);
            try {
                associations.register(draft(), person);
                declared.run();
            } catch (InvalidInput invalid) {
                Faults.show(invalid, fields, texts);
                told.setText(invalid.violations().stream()
                        .filter(violation -> violation.field().equals("documents"))
                        .map(violation -> texts.get(violation.key(), violation.arguments()))
                        .findFirst()
                        .orElse(""));
            }
        });

        addClassNames("card", "desk");
        setId("association-form");
        add(new H2(texts.get("association.declare")), new Paragraph(texts.get("association.declare-text")));
        for (Language language : Language.values()) {
            TextField name = new TextField(texts.get("association.name", language.ownName()));
            name.setId("name-" + language.code());
            names.put(language, name);
            TextArea purpose = new TextArea(texts.get("association.purpose", language.ownName()));
            purpose.setId("purpose-" + language.code());
            purposes.put(language, purpose);
        }
        seat.setId("seat");
        seat.setLabel(texts.get("association.seat"));
        seat.setItems(communes);
        seat.setItemLabelGenerator(each -> each.name().text(texts.language()));
        founded = new DayField("founded", texts, "association.founded");
        receipt.setId("receipt");
        receipt.setLabel(texts.get("association.receipt"));
        receipt.setHelperText(texts.get("association.receipt-help"));
        documents = Stream.of(AssociationDraft.Kind.values())
                .map(kind -> new AssociationUpload(associations, kind, texts))
                .toList();
        names.forEach((language, field) -> fields.put("name-" + language.code(), field));
        fields.put("seat", seat);
        fields.put("founded", founded);
        fields.put("receipt", receipt);
        purposes.forEach((language, field) -> fields.put("purpose-" + language.code(), field));
        fields.values().forEach(this::add);
        add(new Paragraph(texts.get("association.documents-text")));
        documents.forEach(this::add);
        add(told, Parts.actions(declare));
    }

    private AssociationDraft draft() {
        CommuneData chosen = seat.getValue();
        return new AssociationDraft(
                said(names),
                chosen == null ? "" : chosen.code(),
                founded.day("founded"),
                receipt.getValue(),
                said(purposes),
                documents.stream().flatMap(each -> each.taken().stream()).toList());
    }

    private static LocalizedText said(Map<Language, ? extends AbstractField<?, String>> written) {
        Function<Language, String> value =
                language -> Objects.requireNonNull(written.get(language)).getValue();
        return new LocalizedText(value.apply(Language.AR), value.apply(Language.FR), value.apply(Language.ZGH));
    }
}
