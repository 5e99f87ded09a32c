package ma.musharaka.counter.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.counter.CounterAct;
import ma.musharaka.counter.CounterDraft;
import ma.musharaka.counter.CounterService;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Confirm;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Faults;

/** One act of one person, written down by a clerk. */
class CounterForm extends Div {

    private final CounterView page;
    private final CounterService counter;
    private final Translator texts;

    private final Select<String> kind = new Choice<>();
    private final Select<Channel> channel = new Choice<>();
    private final TextField name = new TextField();
    private final TextField contact = new TextField();
    private final DayField actedOn;
    private final Div own = new Div();
    private final ScanUpload scan;
    private final Checkbox consented = new Checkbox();
    private final Button submit = new Button();
    private final Map<String, AbstractField<?, ?>> ownFields = new LinkedHashMap<>();
    private UUID key = UUID.randomUUID();

    CounterForm(CounterView page, CounterService counter, ReadingRequest request) {
        this.page = page;
        this.counter = counter;
        this.texts = request.texts();
        this.scan = new ScanUpload(counter, texts);

        kind.addValueChangeListener(change -> showOwnFields(change.getValue()));
        submit.addClickListener(click -> submit());

        addClassName("form");
        kind.setId("kind");
        kind.setLabel(texts.get("counter.kind"));
        kind.setItems(counter.kinds());
        kind.setItemLabelGenerator(each -> texts.get("kind." + each));
        channel.setId("channel");
        channel.setLabel(texts.get("counter.channel"));
        channel.setItems(CounterService.CHANNELS);
        channel.setItemLabelGenerator(each -> texts.get(CounterView.channelKey(each.name())));
        channel.setValue(Channel.COUNTER);
        name.setId("person");
        name.setLabel(texts.get("counter.person"));
        contact.setId("contact");
        contact.setLabel(texts.get("counter.contact"));
        contact.setHelperText(texts.get("counter.contact-help"));
        actedOn = new DayField("acted-on", texts, "counter.acted-on");
        own.addClassName("stack");
        consented.setId("consented");
        consented.setLabel(texts.get("counter.consented"));
        submit.setId("record");
        submit.setText(texts.get("counter.record"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        Paragraph consent = new Paragraph(counter.consent().text().text(texts.language()));
        consent.addClassName("note");
        add(kind, channel, name, contact, actedOn, own, scan, consent, consented, submit);
        kind.setValue(usualKind(counter));
    }

    /** What can be recorded here now comes before what cannot. */
    static String usualKind(CounterService counter) {
        return counter.kinds().stream()
                .filter(each -> counter.closedBecause(each).isEmpty())
                .findFirst()
                .orElseGet(() -> counter.kinds().getFirst());
    }

    private void showOwnFields(String of) {
        own.removeAll();
        ownFields.clear();
        String closed = counter.closedBecause(of).orElse(null);
        submit.setEnabled(closed == null);
        if (closed != null) {
            Paragraph why = new Paragraph(texts.get(closed));
            why.setId("closed");
            why.addClassName("note");
            own.add(why);
            return;
        }
        for (CounterAct.Field field : counter.fields(of)) {
            AbstractField<?, ?> shown = shown(field);
            shown.setId("own-" + field.name());
            ownFields.put(field.name(), shown);
            own.add(shown);
        }
    }

    private AbstractField<?, ?> shown(CounterAct.Field field) {
        String label = texts.get(field.labelKey());
        if (!field.options().isEmpty()) {
            Select<CounterAct.Option> choice = new Choice<>();
            choice.setLabel(label);
            choice.setItems(field.options());
            choice.setItemLabelGenerator(option -> option.title().text(texts.language()));
            return choice;
        }
        if (!field.lines()) {
            TextField line = new TextField(label);
            if (!field.helpKey().isEmpty()) line.setHelperText(texts.get(field.helpKey()));
            return line;
        }
        TextArea lines = new TextArea(label);
        lines.setMinRows(4);
        return lines;
    }

    private void submit() {
        Map<String, Component> fields = new LinkedHashMap<>(ownFields);
        fields.putAll(Map.of(
                "name",
                name,
                "contact",
                contact,
                "actedOn",
                actedOn,
                "channel",
                channel,
                "consented",
                consented,
                "kind",
                kind));
        Faults.clear(fields);
        try {
            CounterDraft draft = draft();
            if (counter.looksLikeAnother(draft)) {
                submit.setEnabled(true);
                Confirm.ask(texts, "counter.alike-ask", () -> enter(draft, fields));
            } else enter(draft, fields);
        } catch (InvalidInput invalid) {
            refuse(invalid, fields);
        }
    }

    private void enter(CounterDraft draft, Map<String, Component> fields) {
        try {
            showReceipt(counter.enter(draft, page.clerk()));
            page.showNewest(texts);
        } catch (InvalidInput invalid) {
            refuse(invalid, fields);
        }
    }

    private void refuse(InvalidInput invalid, Map<String, Component> fields) {
        Faults.show(invalid, fields, texts);
        submit.setEnabled(true);
    }

    private CounterDraft draft() {
        Map<String, String> values = new LinkedHashMap<>();
        ownFields.forEach((field, shown) -> values.put(
                field,
                shown.getValue() instanceof CounterAct.Option option
                        ? option.code()
                        : shown.getValue() == null ? "" : String.valueOf(shown.getValue())));
        return new CounterDraft(
                key,
                kind.getValue(),
                values,
                name.getValue(),
                contact.getValue(),
                channel.getValue(),
                actedOn.day("actedOn"),
                consented.getValue(),
                scan.taken());
    }

    private void showReceipt(CounterService.Handed handed) {
        Span code = new Span(handed.record().receipt().toString());
        code.setId("receipt");
        code.addClassName("code");
        H3 done = new H3(texts.get("counter.recorded"));
        done.getElement().setAttribute("tabindex", "-1");
        Button next = new Button(texts.get("counter.next"));
        next.setId("next");
        next.addClickListener(click -> {
            key = UUID.randomUUID();
            name.clear();
            contact.clear();
            consented.clear();
            scan.clear();
            submit.setEnabled(true);
            showOwnFields(kind.getValue());
            removeAll();
            Paragraph consent = new Paragraph(counter.consent().text().text(texts.language()));
            consent.addClassName("note");
            add(kind, channel, name, contact, actedOn, own, scan, consent, consented, submit);
        });
        removeAll();
        add(done, new Paragraph(texts.get("counter.recorded-text")), code, page.print(List.of(handed), texts), next);
        done.getElement().callJsFunction("focus");
    }
}
