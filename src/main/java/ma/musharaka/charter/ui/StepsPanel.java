package ma.musharaka.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.charter.CharterData;
import ma.musharaka.charter.CharterDesk;
import ma.musharaka.charter.CharterState;
import ma.musharaka.charter.StepDraft;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.FieldMaker;
import ma.musharaka.platform.ui.LocalizedField;

/** The steps of an edition: each is told with its day, and the next one is reached by a button. */
class StepsPanel extends Section {

    private final CharterDesk desk;
    private final UUID edition;
    private final UUID editor;
    private final ReadingRequest request;
    private final Translator texts;
    private final Paragraph told = Desk.status("steps-told");
    private final Div place = Desk.withClass(new Div(), "rows");

    StepsPanel(CharterDesk desk, UUID edition, UUID editor, ReadingRequest request) {
        this.desk = desk;
        this.edition = edition;
        this.editor = editor;
        this.request = request;
        this.texts = request.texts();
        addClassNames("card", "desk");
        setId("steps");
        add(
                new H2(texts.get("charter.steps")),
                Desk.styled(texts.get("charter.staff.steps-lead"), "meta"),
                told,
                place);
        show();
    }

    private void show() {
        place.removeAll();
        CharterData data = desk.find(edition).orElseThrow().data();
        for (CharterData.Step step : data.steps()) place.add(new StepForm(step, data.state()));
    }

    private final class StepForm extends Div {

        private final CharterState phase;
        private final DayField date;
        private final DayField ends;
        private final TextField link;
        private final TextField decision = new TextField();
        private final LocalizedField text;
        private final DocumentField document;
        private final Map<String, Component> named = new LinkedHashMap<>();

        private StepForm(CharterData.Step step, CharterState now) {
            phase = step.phase();
            FieldMaker make = new FieldMaker(request);
            String id = phase.code();
            date = make.date(id + "-date", "charter.field.step-date");
            ends = make.date(id + "-ends", "charter.field.step-ends");
            link = make.address(id + "-link", "charter.field.step-link", "charter.field.step-link-help");
            text = make.text(id + "-text", "charter.field.step-text", 2, StepDraft.LONGEST_TEXT);
            decision.setId(id + "-decision");
            decision.setLabel(texts.get("charter.field.decision"));
            decision.setVisible(phase == CharterState.APPROVED);
            document = new DocumentField(id, desk::keep, texts);
            named.put("date", date);
            named.put("ends", ends);
            named.put("link", link);
            named.put("text", text);
            named.put("decision", decision);
            fill(step);

            Button tell = Desk.plain("tell-" + id, texts.get("charter.staff.tell"));
            tell.addClickListener(click -> press(tell, () -> desk.tell(edition, phase, draft(), editor), "told"));
            Div acts = Desk.withClass(new Div(tell), "actions");
            if (now.canBecome(phase)) {
                Button reach = Desk.primary("reach-" + id, texts.get("charter.staff.reach." + id));
                reach.addClickListener(
                        click -> press(reach, () -> desk.reach(edition, phase, draft(), editor), "reached"));
                named.put("step", date);
                acts.add(reach);
            }
            addClassName("row");
            add(
                    new H3(texts.get(phase.stepKey())),
                    Desk.withClass(
                            new Paragraph(Desk.withClass(
                                    new Span(texts.get(step.state().textKey())),
                                    "tag",
                                    step.state() == ma.musharaka.charter.CharterStepState.DONE ? "done" : "wait")),
                            "meta"),
                    Desk.withClass(new Div(date, ends, link, decision), "fields"),
                    text,
                    document,
                    acts);
        }

        private void fill(CharterData.Step step) {
            date.setValue(step.date());
            ends.setValue(step.ends());
            link.setValue(Objects.requireNonNullElse(step.link(), ""));
            decision.setValue(Objects.requireNonNullElse(step.decision(), ""));
            text.show(step.text());
            document.show(step.document());
        }

        private StepDraft draft() {
            return new StepDraft(
                    date.day("date"),
                    ends.day("ends"),
                    text.text(),
                    link.getValue(),
                    decision.getValue(),
                    document.value());
        }

        private void press(Button button, Runnable deed, String done) {
            Faults.clear(named);
            try {
                deed.run();
                show();
                told.setText(texts.get("charter.staff.done." + done, texts.get(phase.stepKey())));
            } catch (InvalidInput invalid) {
                Faults.show(invalid, named, texts);
                told.setText(texts.get("desk.faults", invalid.violations().size()));
            }
            button.setEnabled(true);
        }
    }
}
