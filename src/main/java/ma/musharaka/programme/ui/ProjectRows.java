package ma.musharaka.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.FieldMaker;
import ma.musharaka.platform.ui.LocalizedField;
import ma.musharaka.platform.ui.MoneyField;
import ma.musharaka.platform.ui.RowsField;
import ma.musharaka.programme.ProgrammeHead;
import ma.musharaka.programme.ProjectContent;

/** The rows of a project's lists. */
final class ProjectRows {

    private ProjectRows() {}

    /** What will be done, and what it costs. */
    static final class Activity extends Div implements RowsField.Row<ProjectContent.Activity> {

        private final LocalizedField text;
        private final MoneyField cost;

        Activity(FieldMaker make) {
            text = make.text("activity-text", "programme.field.activity", 1, ProgrammeHead.LONGEST_NOTE);
            cost = make.money("activity-cost", "programme.field.activity-cost");
            add(text, cost);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void show(ProjectContent.Activity value) {
            text.show(value.text());
            cost.show(value.cost());
        }

        @Override
        public ProjectContent.Activity value(String field) {
            return ProjectContent.Activity.of(text.text(), cost.amount(field + ".cost"));
        }

        @Override
        public Map<String, Component> byName() {
            return Map.of("", text, "cost", cost);
        }
    }

    /** A point on the way, how much of the whole it is, by when, and when it was reached. */
    static final class Milestone extends Div implements RowsField.Row<ProjectContent.Milestone> {

        private final LocalizedField title;
        private final IntegerField weight;
        private final DayField due;
        private final DayField reached;

        Milestone(FieldMaker make) {
            title = make.text("milestone-title", "programme.field.milestone", 1, ProgrammeHead.LONGEST_TITLE);
            weight = make.number("milestone-weight", "programme.field.milestone-weight");
            weight.setValue(1);
            due = make.date("milestone-due", "programme.field.milestone-due");
            reached = make.date("milestone-reached", "programme.field.milestone-reached");
            add(title, Desk.withClass(new Div(weight, due, reached), "fields"));
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void show(ProjectContent.Milestone value) {
            title.show(value.title());
            weight.setValue(value.weight());
            due.setValue(value.due());
            reached.setValue(value.reached());
        }

        @Override
        public ProjectContent.Milestone value(String field) {
            return new ProjectContent.Milestone(
                    title.text(), due.day(field + ".due"), FieldMaker.whole(weight), reached.day(field + ".reached"));
        }

        @Override
        public Map<String, Component> byName() {
            return Map.of("", title, "weight", weight, "due", due, "reached", reached);
        }
    }

    /** Where a part of the money comes from. */
    static final class Funding extends Div implements RowsField.Row<ProjectContent.Funding> {

        private final LocalizedField source;
        private final MoneyField amount;

        Funding(FieldMaker make) {
            source = make.text("funding-source", "programme.field.funding-source", 1, ProgrammeHead.LONGEST_TITLE);
            amount = make.money("funding-amount", "programme.field.funding-amount");
            add(source, amount);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void show(ProjectContent.Funding value) {
            source.show(value.source());
            amount.show(value.amount());
        }

        @Override
        public ProjectContent.Funding value(String field) {
            return ProjectContent.Funding.of(source.text(), amount.amount(field + ".amount"));
        }

        @Override
        public Map<String, Component> byName() {
            return Map.of("", source, "amount", amount);
        }
    }
}
