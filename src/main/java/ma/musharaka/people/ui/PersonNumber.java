package ma.musharaka.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.people.cnie.Cnie;
import ma.musharaka.people.cnie.CnieService;
import ma.musharaka.people.cnie.ReadFor;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Faults;

/** The identity number of a person at the counter: its ending, the number of the card, or the whole for a reason. */
class PersonNumber extends Div {

    private final CnieService numbers;
    private final UUID person;
    private final UUID clerk;
    private final Translator texts;
    private final Div shown = new Div();

    PersonNumber(CnieService numbers, UUID person, UUID clerk, Translator texts) {
        this.numbers = numbers;
        this.person = person;
        this.clerk = clerk;
        this.texts = texts;
        addClassName("desk");
        setId("number");
        add(new H3(texts.get("cnie.title")), shown, createEntry());
        show();
    }

    private Div createEntry() {
        TextField number = Parts.leftToRight(new TextField(texts.get("cnie.number")));
        number.setId("card-number");
        number.setHelperText(texts.get("cnie.card-help"));
        number.setAutocomplete(Autocomplete.OFF);
        Button take = Parts.button("take-number", texts.get("cnie.take"));
        take.addClickListener(click -> {
            Faults.clear(Map.of("number", number));
            try {
                numbers.giveAtCounter(person, number.getValue(), clerk);
                number.clear();
                show();
            } catch (InvalidInput invalid) {
                Faults.show(invalid, Map.of("number", number), texts);
            }
        });
        return new Div(number, Parts.actions(take));
    }

    private void show() {
        shown.removeAll();
        numbers.shownAtCounter(person)
                .ifPresentOrElse(
                        known -> shown.add(CnieParts.shown(known, texts), createReading()),
                        () -> shown.add(new Paragraph(texts.get("cnie.none"))));
    }

    private Div createReading() {
        Select<ReadFor> purpose = new Choice<>();
        Button read = Parts.button("read-number", texts.get("cnie.read"));
        Paragraph whole = Parts.status("whole-number");
        read.addClickListener(click -> {
            whole.removeAll();
            purpose.setInvalid(purpose.getValue() == null);
            if (purpose.getValue() == null) return;
            numbers.read(person, purpose.getValue(), clerk).map(Cnie::number).ifPresent(number -> {
                Span code = new Span(number);
                code.addClassName("code");
                whole.add(code);
            });
        });
        purpose.setId("read-for");
        purpose.setLabel(texts.get("cnie.read-for"));
        purpose.setHelperText(texts.get("cnie.read-help"));
        purpose.setErrorMessage(texts.get("cnie.read-needs-reason"));
        purpose.setItems(List.of(ReadFor.COUNTER_CHECK, ReadFor.PETITION_CHECK, ReadFor.AUTHORITY));
        purpose.setItemLabelGenerator(each -> texts.get(each.textKey()));
        return new Div(purpose, Parts.actions(read), whole);
    }
}
