package ma.musharaka.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import ma.musharaka.charter.CharterData;
import ma.musharaka.charter.FollowUp;
import ma.musharaka.charter.FollowUpData;
import ma.musharaka.charter.IndicatorDraft;
import ma.musharaka.charter.JudgementDraft;
import ma.musharaka.charter.Verdict;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.FieldMaker;
import ma.musharaka.platform.ui.LocalizedField;

/** The forms of the follow-up: a judgement, a value, an indicator, a review of the joint cell. */
class FollowUpForms {

    private final FollowUp followUp;
    private final UUID editor;
    private final Translator texts;
    private final FieldMaker make;
    private final Consumer<String> done;

    /** @param done is given the text key of what was done */
    FollowUpForms(FollowUp followUp, UUID editor, ReadingRequest request, Consumer<String> done) {
        this.followUp = followUp;
        this.editor = editor;
        this.texts = request.texts();
        this.make = new FieldMaker(request);
        this.done = done;
    }

    Section judgement(CharterData charter) {
        Select<CharterData.Commitment> commitment = new Choice<>();
        Select<Verdict> verdict = new Choice<>();
        DayField day = make.date("day", "charter.field.judged-on");
        LocalizedField text = make.text("text", "charter.field.evidence", 2, JudgementDraft.LONGEST_TEXT);
        TextField link = make.address("link", "charter.field.evidence-link", "charter.field.step-link-help");
        DocumentField document = new DocumentField("evidence", followUp::keep, texts);
        commitment.setId("commitment");
        commitment.setLabel(texts.get("charter.field.commitment-text"));
        commitment.setItems(charter.commitments());
        commitment.setItemLabelGenerator(each -> texts.get(each.party().textKey()) + " · " + each.number() + " · "
                + each.text().text(texts.language()));
        commitment.setWidthFull();
        commitment.setValue(
                charter.commitments().isEmpty() ? null : charter.commitments().getFirst());
        verdict.setId("verdict");
        verdict.setLabel(texts.get("charter.field.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(each -> texts.get(each.textKey()));
        verdict.setValue(Verdict.NOT_YET);
        return form(
                "charter.staff.judge",
                "judge",
                Map.of("commitment", commitment, "day", day, "text", text, "link", link),
                () -> followUp.judge(
                        new JudgementDraft(
                                commitment.getValue() == null
                                        ? ""
                                        : commitment.getValue().code(),
                                verdict.getValue(),
                                day.day("day"),
                                text.text(),
                                link.getValue(),
                                document.value()),
                        editor),
                commitment,
                Desk.withClass(new Div(verdict, day, link), "fields"),
                text,
                document);
    }

    Section measure() {
        List<FollowUpData.Indicator> known = followUp.now().indicators();
        Select<FollowUpData.Indicator> indicator = new Choice<>();
        DayField period = make.date("period", "charter.period-end");
        BigDecimalField value = new BigDecimalField(texts.get("charter.measure"));
        LocalizedField source = make.text("source", "charter.field.source", 1, IndicatorDraft.LONGEST_NAME);
        value.setId("value");
        indicator.setId("indicator");
        indicator.setLabel(texts.get("charter.indicator"));
        indicator.setItems(known);
        indicator.setItemLabelGenerator(each -> each.name().text(texts.language()));
        if (!known.isEmpty()) indicator.setValue(known.getFirst());
        Section form = form(
                "charter.staff.measure",
                "measure",
                Map.of("indicator", indicator, "period", period, "value", value, "source", source),
                () -> followUp.measure(
                        indicator.getValue().id(), period.day("period"), value.getValue(), source.text(), editor),
                Desk.withClass(new Div(indicator, period, value), "fields"),
                source);
        form.setVisible(!known.isEmpty());
        return form;
    }

    Section indicator() {
        Select<FollowUpData.Indicator> known = new Choice<>();
        LocalizedField name = make.text("name", "charter.indicator", 1, IndicatorDraft.LONGEST_NAME);
        LocalizedField unit = make.text("unit", "charter.field.unit", 1, IndicatorDraft.LONGEST_UNIT);
        BigDecimalField target = new BigDecimalField(texts.get("charter.target"));
        target.setId("target");
        known.setId("known");
        known.setLabel(texts.get("charter.field.known-indicator"));
        known.setEmptySelectionAllowed(true);
        known.setEmptySelectionCaption(texts.get("charter.field.new-indicator"));
        known.setItems(followUp.now().indicators());
        known.setItemLabelGenerator(each -> each == null
                ? texts.get("charter.field.new-indicator")
                : each.name().text(texts.language()));
        known.addValueChangeListener(change -> {
            FollowUpData.Indicator chosen = change.getValue();
            if (chosen == null) return;
            name.show(chosen.name());
            unit.show(chosen.unit());
            target.setValue(chosen.target());
        });
        return form(
                "charter.staff.define",
                "define",
                Map.of("name", name, "unit", unit, "target", target),
                () -> followUp.define(
                        known.getValue() == null ? null : known.getValue().id(),
                        new IndicatorDraft(name.text(), unit.text(), target.getValue()),
                        editor),
                Desk.withClass(new Div(known, target), "fields"),
                name,
                unit);
    }

    Section review() {
        DayField day = make.date("review-day", "charter.field.review-day");
        LocalizedField text = make.text("review-text", "charter.field.review-text", 3, JudgementDraft.LONGEST_TEXT);
        TextField link = make.address("review-link", "charter.field.step-link", "charter.field.step-link-help");
        return form(
                "charter.staff.review",
                "review",
                Map.of("review-day", day, "review-text", text, "review-link", link),
                () -> followUp.review(day.day("review-day"), text.text(), link.getValue(), editor),
                Desk.withClass(new Div(day, link), "fields"),
                text);
    }

    private Section form(String key, String id, Map<String, Component> named, Runnable deed, Component... fields) {
        Button button = Desk.primary(id, texts.get(key + ".do"));
        Paragraph told = Desk.status(id + "-told");
        button.addClickListener(click -> {
            Faults.clear(named);
            try {
                deed.run();
                done.accept(key + ".done");
            } catch (InvalidInput invalid) {
                Faults.show(invalid, named, texts);
                told.setText(texts.get("desk.faults", invalid.violations().size()));
            }
            button.setEnabled(true);
        });
        Section section = Desk.withClass(new Section(), "card", "desk");
        section.add(new H2(texts.get(key)));
        section.add(fields);
        section.add(told, Desk.withClass(new Div(button), "actions"));
        return section;
    }
}
