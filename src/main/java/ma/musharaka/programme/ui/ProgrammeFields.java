package ma.musharaka.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.DeskFields;
import ma.musharaka.platform.ui.FieldMaker;
import ma.musharaka.platform.ui.LocalizedField;
import ma.musharaka.platform.ui.MoneyField;
import ma.musharaka.platform.ui.RowsField;
import ma.musharaka.programme.ProgrammeHead;
import ma.musharaka.programme.ProgrammeKind;
import ma.musharaka.programme.ProgrammeState;
import org.jspecify.annotations.Nullable;

/** What is typed of a programme besides its projects. */
class ProgrammeFields extends Div {

    private final FieldMaker make;
    private final Translator texts;
    private final DeskFields<ProgrammeHead> fields;
    private final Select<ProgrammeKind> kind = new Choice<>();
    private final TextField slug;
    private final LocalizedField title;
    private final LocalizedField summary;
    private final IntegerField startYear;
    private final IntegerField endYear;
    private final MoneyField declared;
    private final LocalizedField note;
    private final RowsField<LocalizedText> objectives;
    private final RowsField<ProgrammeHead.Axis> axes;
    private final RowsField<ProgrammeHead.Step> steps;
    private boolean invented;

    ProgrammeFields(ReadingRequest request) {
        texts = request.texts();
        make = new FieldMaker(request);
        fields = new DeskFields<>(texts);
        addClassName("desk");
        kind.setId("kind");
        kind.setLabel(texts.get("programme.field.kind"));
        kind.setItems(ProgrammeKind.values());
        kind.setItemLabelGenerator(each -> texts.get(each.textKey()));
        kind.setValue(ProgrammeKind.OPENNESS);
        slug = make.address("slug", "programme.field.slug", "programme.field.slug-help");
        title = make.text("title", "programme.field.title", 1, ProgrammeHead.LONGEST_TITLE);
        summary = make.text("summary", "programme.field.summary", 4, ProgrammeHead.LONGEST_TEXT);
        startYear = make.number("start-year", "programme.field.start-year");
        endYear = make.number("end-year", "programme.field.end-year");
        declared = make.money("declared-total", "programme.field.declared-total");
        note = make.text("difference-note", "programme.field.difference-note", 2, ProgrammeHead.LONGEST_NOTE);
        note.setHelperText(texts.get("programme.field.difference-note-help"));
        objectives = make.texts(
                "objectives",
                "programme.field.objectives",
                "programme.field.objectives-add",
                ProgrammeHead.LONGEST_NOTE);
        axes = make.rows("axes", "programme.field.axes", "programme.field.axes-add", AxisRow::new);
        steps = make.rows("steps", "programme.field.steps", "programme.field.steps-add", StepRow::new);
        steps.setHelperText(texts.get("programme.field.steps-help"));
        add(
                section(
                        "programme.field.what",
                        fields.place(
                                "kind",
                                kind,
                                kind::getValue,
                                kind::setValue,
                                ProgrammeHead::kind,
                                each -> texts.get(each.textKey())),
                        make.place(fields, "title", title, ProgrammeHead::title),
                        make.place(fields, "summary", summary, ProgrammeHead::summary),
                        Desk.withClass(
                                new Div(
                                        make.place(fields, "start-year", startYear, ProgrammeHead::startYear),
                                        make.place(fields, "end-year", endYear, ProgrammeHead::endYear),
                                        make.place(fields, "slug", slug, ProgrammeHead::slug)),
                                "fields"),
                        fields.place(
                                "objectives",
                                objectives,
                                objectives::values,
                                objectives::show,
                                ProgrammeHead::objectives,
                                make::lines)),
                section(
                        "programme.field.money",
                        make.place(fields, "declared-total", declared, ProgrammeHead::declaredTotal),
                        make.place(fields, "difference-note", note, ProgrammeHead::differenceNote)),
                section(
                        "programme.field.axes-title",
                        fields.place("axes", axes, axes::values, axes::show, ProgrammeHead::axes, this::saidAxes)),
                section(
                        "programme.field.steps-title",
                        fields.place(
                                "steps", steps, steps::values, steps::show, ProgrammeHead::steps, this::saidSteps)));
    }

    private Section section(String titleKey, Component... content) {
        Section section = Desk.withClass(new Section(), "card", "desk");
        section.add(new H2(texts.get(titleKey)));
        section.add(content);
        return section;
    }

    DeskFields<ProgrammeHead> fields() {
        return fields;
    }

    /** What a new one begins with. */
    void begin(ProgrammeKind begun, int year) {
        kind.setValue(begun);
        startYear.setValue(year);
        endYear.setValue(year + begun.years() - 1);
    }

    /** What does not stand in a field. */
    void keep(ProgrammeHead head) {
        invented = head.invented();
    }

    /** @throws InvalidInput where a field cannot be read at all */
    ProgrammeHead head() {
        return new ProgrammeHead(
                kind.getValue(),
                slug.getValue(),
                title.text(),
                summary.text(),
                FieldMaker.whole(startYear),
                FieldMaker.whole(endYear),
                declared.amount("declared-total"),
                note.textOrNone(),
                objectives.values(),
                axes.values(),
                steps.values(),
                invented);
    }

    private String saidAxes(List<ProgrammeHead.Axis> values) {
        return values.stream()
                .map(axis -> axis.code() + " · " + axis.title().text(texts.language()))
                .collect(Collectors.joining("\n"));
    }

    private String saidSteps(List<ProgrammeHead.Step> values) {
        return values.stream()
                .map(step -> texts.plainDate(step.date()) + " · " + step.title().text(texts.language()))
                .collect(Collectors.joining("\n"));
    }

    /** An axis: what it is called, how it is called for short, what it is said to cost. */
    private final class AxisRow extends Div implements RowsField.Row<ProgrammeHead.Axis> {

        private final TextField code = make.address("axis-code", "programme.field.axis-code", null);
        private final LocalizedField name =
                make.text("axis-title", "programme.field.title", 1, ProgrammeHead.LONGEST_TITLE);
        private final MoneyField total = make.money("axis-declared", "programme.field.axis-declared");
        private final LocalizedField why =
                make.text("axis-note", "programme.field.difference-note", 2, ProgrammeHead.LONGEST_NOTE);

        private AxisRow() {
            add(Desk.withClass(new Div(code, total), "fields"), name, why);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void show(ProgrammeHead.Axis axis) {
            code.setValue(axis.code());
            name.show(axis.title());
            total.show(axis.declaredTotal());
            why.show(axis.differenceNote());
        }

        @Override
        public ProgrammeHead.Axis value(String field) {
            return new ProgrammeHead.Axis(
                    code.getValue(), name.text(), total.amount(field + ".declared-total"), why.textOrNone());
        }

        @Override
        public Map<String, Component> byName() {
            return Map.of("", name, "code", code, "declared-total", total);
        }
    }

    /** A step of its making: when, what happened, what the programme became by it, where more is told. */
    private final class StepRow extends Div implements RowsField.Row<ProgrammeHead.Step> {

        private final DayField date = make.date("step-date", "programme.field.step-date");
        private final DayField end = make.date("step-end", "programme.field.step-end");
        private final Select<ProgrammeState> state = new Choice<>();
        private final LocalizedField name =
                make.text("step-title", "programme.field.step-title", 1, ProgrammeHead.LONGEST_TITLE);
        private final LocalizedField text =
                make.text("step-text", "programme.field.step-text", 2, ProgrammeHead.LONGEST_TEXT);
        private final TextField link =
                make.address("step-link", "programme.field.step-link", "programme.field.step-link-help");

        private StepRow() {
            state.setLabel(texts.get("programme.field.step-state"));
            state.setEmptySelectionAllowed(true);
            state.setEmptySelectionCaption(texts.get("programme.field.step-no-state"));
            state.setItems(ProgrammeState.values());
            state.setItemLabelGenerator(
                    each -> texts.get(each == null ? "programme.field.step-no-state" : each.textKey()));
            add(Desk.withClass(new Div(date, end, state), "fields"), name, text, link);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void show(ProgrammeHead.Step step) {
            date.setValue(step.date());
            end.setValue(step.endDate());
            state.setValue(step.state());
            name.show(step.title());
            text.show(step.text());
            link.setValue(Objects.requireNonNullElse(step.link(), ""));
        }

        @Override
        public ProgrammeHead.Step value(String field) {
            LocalDate day = date.day(field + ".date");
            if (day == null) throw FieldMaker.fault(field + ".date", "input.date-needed");
            @Nullable String typed = link.getValue().isBlank() ? null : link.getValue();
            return new ProgrammeHead.Step(
                    day, end.day(field + ".end"), state.getValue(), name.text(), text.text(), typed);
        }

        @Override
        public Map<String, Component> byName() {
            Map<String, Component> named = new LinkedHashMap<>();
            named.put("", name);
            named.put("date", date);
            named.put("end", end);
            named.put("link", link);
            return named;
        }
    }
}
