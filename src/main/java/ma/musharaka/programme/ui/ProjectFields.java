package ma.musharaka.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Place;
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
import ma.musharaka.programme.Completion;
import ma.musharaka.programme.ProgrammeHead;
import ma.musharaka.programme.ProjectContent;
import ma.musharaka.programme.Relevance;
import org.jspecify.annotations.Nullable;

/** What is typed of a project. */
class ProjectFields extends Div {

    private static final int LINE = 300;
    private static final int RULE = 500;

    private final FieldMaker make;
    private final Translator texts;
    private final DeskFields<ProjectContent> fields;
    private final List<ProgrammeHead.Axis> axes;
    private final Select<String> axis = new Choice<>();
    private final IntegerField number;
    private final TextField slug;
    private final LocalizedField title;
    private final LocalizedField summary;
    private final LocalizedField problem;
    private final CheckboxGroup<Relevance> relevance = new CheckboxGroup<>();
    private final RowsField<ProjectContent.Activity> activities;
    private final RowsField<ProjectContent.Milestone> milestones;
    private final DayField start;
    private final LocalizedField startRule;
    private final DayField end;
    private final LocalizedField endRule;
    private final MoneyField cost;
    private final LocalizedField costNote;
    private final MoneyField committed;
    private final MoneyField paid;
    private final RowsField<ProjectContent.Funding> funding;
    private final LocalizedField lead;
    private final RowsField<LocalizedText> partners;
    private final PlaceFields place;
    private final TextField linked;
    private final Select<Completion> completion = new Choice<>();
    private final IntegerField reported;

    ProjectFields(List<ProgrammeHead.Axis> axes, ReadingRequest request) {
        this.axes = axes;
        texts = request.texts();
        make = new FieldMaker(request);
        fields = new DeskFields<>(texts);
        addClassName("desk");
        number = make.number("number", "programme.field.number");
        slug = make.address("slug", "programme.field.slug", "programme.field.slug-help");
        title = make.text("title", "programme.field.title", 1, LINE);
        summary = make.text("summary", "programme.field.summary", 4, ProgrammeHead.LONGEST_TEXT);
        problem = make.text("problem", "programme.field.problem", 3, ProgrammeHead.LONGEST_TEXT);
        activities = make.rows(
                "activities",
                "programme.field.activities",
                "programme.field.activities-add",
                () -> new ProjectRows.Activity(make));
        milestones = make.rows(
                "milestones",
                "programme.field.milestones",
                "programme.field.milestones-add",
                () -> new ProjectRows.Milestone(make));
        milestones.setHelperText(texts.get("programme.field.milestones-help"));
        start = make.date("start", "programme.field.start");
        startRule = make.text("start-rule", "programme.field.start-rule", 1, RULE);
        end = make.date("end", "programme.field.end");
        endRule = make.text("end-rule", "programme.field.end-rule", 1, RULE);
        cost = make.money("cost", "programme.field.cost");
        costNote = make.text("cost-note", "programme.field.cost-note", 1, RULE);
        committed = make.money("committed", "programme.field.committed");
        paid = make.money("paid", "programme.field.paid");
        funding = make.rows(
                "funding",
                "programme.field.funding",
                "programme.field.funding-add",
                () -> new ProjectRows.Funding(make));
        lead = make.text("lead", "programme.field.lead", 1, LINE);
        partners = make.texts(
                "partners", "programme.field.partners", "programme.field.partners-add", ProgrammeHead.LONGEST_NOTE);
        place = new PlaceFields(make, texts);
        linked = make.address("linked", "programme.field.linked", "programme.field.linked-help");
        reported = make.number("reported", "programme.field.reported");
        reported.setHelperText(texts.get("programme.field.reported-help"));
        fillChoices();
        layOut();
    }

    private void fillChoices() {
        axis.setId("axis");
        axis.setLabel(texts.get("programme.field.axis"));
        axis.setItems(axes.stream().map(ProgrammeHead.Axis::code).toList());
        axis.setItemLabelGenerator(this::axisName);
        if (!axes.isEmpty()) axis.setValue(axes.getFirst().code());
        completion.setId("completion");
        completion.setLabel(texts.get("programme.field.completion"));
        completion.setEmptySelectionAllowed(true);
        completion.setEmptySelectionCaption(texts.get("figure.not-reported"));
        completion.setItems(Completion.values());
        completion.setItemLabelGenerator(each -> texts.get(each == null ? "figure.not-reported" : each.textKey()));
        relevance.setId("relevance");
        relevance.setLabel(texts.get("programme.field.relevance"));
        relevance.setItems(Relevance.values());
        relevance.setItemLabelGenerator(each -> texts.get(each.textKey()));
    }

    private void layOut() {
        add(
                section(
                        "programme.field.what",
                        beside(
                                fields.<@Nullable String>place(
                                        "axis",
                                        axis,
                                        axis::getValue,
                                        axis::setValue,
                                        ProjectContent::axis,
                                        each -> each == null ? "" : axisName(each)),
                                make.place(fields, "number", number, ProjectContent::number),
                                make.place(fields, "slug", slug, ProjectContent::slug)),
                        make.place(fields, "title", title, ProjectContent::title),
                        make.place(fields, "summary", summary, ProjectContent::summary),
                        make.place(fields, "problem", problem, ProjectContent::problem),
                        fields.place(
                                "relevance",
                                relevance,
                                relevance::getValue,
                                relevance::setValue,
                                ProjectContent::relevance,
                                each -> each.stream()
                                        .map(value -> texts.get(value.textKey()))
                                        .collect(Collectors.joining(", ")))),
                section(
                        "programme.field.how",
                        rows("activities", activities, ProjectContent::activities, each -> make.said(each.text())),
                        rows("milestones", milestones, ProjectContent::milestones, each -> make.said(each.title()))),
                section(
                        "programme.field.when",
                        beside(
                                make.place(fields, "start", start, ProjectContent::start),
                                make.place(fields, "end", end, ProjectContent::end)),
                        make.place(fields, "start-rule", startRule, ProjectContent::startRule),
                        make.place(fields, "end-rule", endRule, ProjectContent::endRule)),
                section(
                        "programme.field.money",
                        beside(
                                make.place(fields, "cost", cost, ProjectContent::cost),
                                make.place(fields, "committed", committed, ProjectContent::committed),
                                make.place(fields, "paid", paid, ProjectContent::paid)),
                        make.place(fields, "cost-note", costNote, ProjectContent::costNote),
                        rows("funding", funding, ProjectContent::funding, each -> make.said(each.source()))),
                section(
                        "programme.field.who",
                        make.place(fields, "lead", lead, ProjectContent::lead),
                        rows("partners", partners, ProjectContent::partners, make::said)),
                section(
                        "programme.field.where",
                        fields.<@Nullable Place>place(
                                "place",
                                place,
                                place::place,
                                place::show,
                                ProjectContent::place,
                                each -> each == null ? "" : make.said(each.name())),
                        fields.<List<String>>place(
                                "linked",
                                linked,
                                this::linkedSlugs,
                                each -> linked.setValue(String.join(", ", each)),
                                ProjectContent::linked,
                                each -> String.join(", ", each))),
                section(
                        "programme.field.progress",
                        beside(
                                fields.<@Nullable Completion>place(
                                        "completion",
                                        completion,
                                        completion::getValue,
                                        completion::setValue,
                                        ProjectContent::completion,
                                        each -> each == null ? "" : texts.get(each.textKey())),
                                make.place(fields, "reported", reported, ProjectContent::reported))));
    }

    private Section section(String titleKey, Component... content) {
        Section section = Desk.withClass(new Section(), "card", "desk");
        section.add(new H2(texts.get(titleKey)));
        section.add(content);
        return section;
    }

    private static Div beside(Component... content) {
        return Desk.withClass(new Div(content), "fields");
    }

    private <T> Div rows(
            String name, RowsField<T> field, Function<ProjectContent, List<T>> part, Function<T, String> said) {
        return fields.<List<T>>place(
                name,
                field,
                field::values,
                field::show,
                part,
                each -> each.stream().map(said).collect(Collectors.joining("\n")));
    }

    private String axisName(String code) {
        return axes.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> code + " · " + each.title().text(texts.language()))
                .orElse(code);
    }

    private List<String> linkedSlugs() {
        return Arrays.stream(linked.getValue().split("[\\s,;]+"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    DeskFields<ProjectContent> fields() {
        return fields;
    }

    /** What a new one begins with. */
    void begin(int next) {
        number.setValue(next);
    }

    /** @throws InvalidInput where a field cannot be read at all */
    ProjectContent content() {
        return new ProjectContent(
                Objects.requireNonNullElse(axis.getValue(), ""),
                FieldMaker.whole(number),
                slug.getValue(),
                title.text(),
                summary.text(),
                activities.values(),
                milestones.values(),
                start.day("start"),
                startRule.textOrNone(),
                end.day("end"),
                endRule.textOrNone(),
                Objects.requireNonNullElse(cost.amount("cost"), Money.ZERO),
                costNote.textOrNone(),
                committed.amount("committed"),
                paid.amount("paid"),
                funding.values(),
                partners.values(),
                lead.textOrNone(),
                place.place(),
                linkedSlugs(),
                problem.textOrNone(),
                Set.copyOf(relevance.getValue()),
                completion.getValue(),
                reported.getValue());
    }
}
