package ma.musharaka.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.musharaka.budget.BudgetData;
import ma.musharaka.budget.BudgetWords;
import ma.musharaka.budget.ToldElsewhere;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.platform.ui.LocalizedField;
import ma.musharaka.platform.ui.RowsField;

/** Where editors write the note of a year, and the steps of preparing and adopting its budget. */
@Route("staff/budget-words/:year")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class StaffBudgetWordsView extends LiveView {

    private final BudgetWords budgets;
    private final Paragraph told = Desk.status("told");
    private final Div conflict = new Div();

    StaffBudgetWordsView(LivePages live, BudgetWords budgets) {
        super(live, "budget.words.page");
        this.budgets = budgets;
        conflict.setId("conflict");
        conflict.getElement().setAttribute("role", "alert");
    }

    @Override
    protected void fill(ReadingRequest request) {
        int year = request.number("year").orElseThrow(NotFoundException::new);
        BudgetWords.Words[] seen = {budgets.of(year).orElseThrow(NotFoundException::new)};
        Translator texts = request.texts();
        LocalizedField note = new LocalizedField(
                "note", texts.get("budget.words.note"), request.site().languages(), 4, BudgetWords.LONGEST_TEXT);
        RowsField<BudgetData.Step> steps = new RowsField<>(
                "steps", texts.get("budget.steps"), texts.get("budget.words.add"), () -> new StepRow(request), texts);
        note.show(seen[0].note());
        steps.show(seen[0].steps());
        Button save = Desk.primary("save", texts.get("budget.words.save"));
        save.addClickListener(click -> {
            Map<String, Component> fields = new LinkedHashMap<>(steps.byName());
            fields.put("note", note);
            fields.put("steps", steps);
            Faults.clear(fields);
            conflict.removeAll();
            told.setText("");
            try {
                BudgetWords.Words wanted = new BudgetWords.Words(note.textOrNone(), steps.values());
                budgets.tell(year, seen[0], wanted, live().requireVisitor().personId());
                seen[0] = budgets.of(year).orElseThrow();
                told.setText(texts.get("budget.words.saved"));
            } catch (InvalidInput invalid) {
                Faults.show(invalid, fields, texts);
            } catch (ToldElsewhere meanwhile) {
                conflict.add(Desk.styled(texts.get("budget.words.elsewhere"), "fault"));
            }
        });
        add(
                new Anchor(request.link("/staff/budget"), texts.get("budget.staff.title")),
                new H2(texts.get("budget.title-year", String.valueOf(year))),
                Desk.styled(texts.get("budget.words.lead"), "lead"),
                told,
                conflict,
                note,
                steps,
                save);
    }
}
