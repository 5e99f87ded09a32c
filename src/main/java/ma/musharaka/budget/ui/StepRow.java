package ma.musharaka.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.musharaka.budget.BudgetData;
import ma.musharaka.budget.BudgetWords;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.LocalizedField;
import ma.musharaka.platform.ui.RowsField;

/** A step of preparing and adopting a budget: its day where it is known, when it is in words, and what happens. */
final class StepRow extends Div implements RowsField.Row<BudgetData.Step> {

    private final LocalizedField title;
    private final DayField date;
    private final LocalizedField when;
    private final LocalizedField text;

    StepRow(ReadingRequest request) {
        title = field(request, "title", 1, BudgetWords.LONGEST_LINE);
        when = field(request, "when", 1, BudgetWords.LONGEST_LINE);
        text = field(request, "text", 3, BudgetWords.LONGEST_TEXT);
        date = new DayField("step-date", request.texts(), "budget.words.date");
        add(title, date, when, text);
    }

    private static LocalizedField field(ReadingRequest request, String name, int lines, int longest) {
        return new LocalizedField(
                "step-" + name,
                request.texts().get("budget.words." + name),
                request.site().languages(),
                lines,
                longest);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(BudgetData.Step value) {
        title.show(value.title());
        when.show(value.when());
        text.show(value.text());
        date.setValue(value.date());
    }

    @Override
    public BudgetData.Step value(String field) {
        return new BudgetData.Step(when.text(), title.text(), text.text(), date.day(field + ".date"));
    }

    @Override
    public Map<String, Component> byName() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("date", date);
        fields.put("when", when);
        fields.put("text", text);
        return fields;
    }
}
