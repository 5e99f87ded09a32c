package ma.musharaka.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.musharaka.budget.BudgetData;
import ma.musharaka.budget.BudgetPart;
import ma.musharaka.budget.BudgetProjects;
import ma.musharaka.budget.BudgetService;
import ma.musharaka.budget.BudgetSide;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** Which chapter or article of the budget pays for which project. */
@Route("staff/budget-projects")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class StaffBudgetProjectsView extends LiveView {

    private final BudgetProjects projects;
    private final BudgetService budgets;
    private final Select<BudgetData.Line> line = new Choice<>();
    private final Select<BudgetProjects.Project> project = new Choice<>();
    private final Paragraph told = new Paragraph();
    private final Div list = new Div();

    StaffBudgetProjectsView(LivePages live, BudgetProjects projects, BudgetService budgets) {
        super(live, "budget.links.title");
        this.projects = projects;
        this.budgets = budgets;
        line.setId("line");
        project.setId("project");
        told.setId("told");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        list.addClassName("stack");
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        line.setLabel(texts.get("budget.links.line"));
        line.setItems(lines());
        line.setItemLabelGenerator(each -> each == null ? "" : label(each, texts));
        project.setLabel(texts.get("budget.links.project"));
        project.setItems(projects.all());
        project.setItemLabelGenerator(each -> each == null ? "" : each.title().text(texts.language()));
        Button add = new Button(texts.get("budget.links.add"));
        add.setId("add");
        add.addClickListener(click -> add(texts));
        Div form = new Div(line, project, StaffParts.actions(add));
        form.addClassName("desk");
        add(
                new Anchor(request.link("/staff/budget"), texts.get("budget.staff.title")),
                Desk.styled(texts.get("budget.links.lead"), "lead"),
                form,
                told,
                list);
        show(texts);
    }

    private List<BudgetData.Line> lines() {
        List<BudgetData.Line> lines = new ArrayList<>();
        budgets.years().stream().findFirst().flatMap(budgets::find).ifPresent(budget -> {
            for (BudgetPart part : BudgetPart.values())
                for (BudgetData.Line chapter :
                        budget.table(part, BudgetSide.EXPENDITURE).lines()) {
                    lines.add(chapter);
                    lines.addAll(budget.articles(part, BudgetSide.EXPENDITURE, chapter.chapter()));
                }
        });
        return lines;
    }

    private static String label(BudgetData.Line line, Translator texts) {
        return texts.get(line.part().textKey()) + " · " + line.code().quoted() + " · "
                + line.title().text(texts.language());
    }

    private void add(Translator texts) {
        Map<String, Component> fields = Map.of("code", line, "project", project);
        Faults.clear(fields);
        told.setText("");
        BudgetData.Line chosen = line.getValue();
        try {
            projects.link(chosen == null ? null : chosen.code(), project.getValue());
            told.setText(texts.get("budget.links.added"));
            show(texts);
        } catch (InvalidInput invalid) {
            Faults.show(invalid, fields, texts);
        }
    }

    private void show(Translator texts) {
        list.removeAll();
        List<BudgetProjects.Link> links = projects.links();
        if (links.isEmpty()) list.add(Desk.styled(texts.get("budget.links.empty"), "empty"));
        for (BudgetProjects.Link link : links) {
            Button remove = new Button(texts.get("budget.links.remove"));
            remove.setAriaLabel(texts.get("budget.links.remove") + " · "
                    + link.project().title().text(texts.language()));
            remove.addClickListener(click -> {
                projects.unlink(link.id());
                told.setText(texts.get("budget.links.removed"));
                show(texts);
            });
            Div card = new Div(
                    new Paragraph(Desk.isolated(link.project().title().text(texts.language()))),
                    Desk.styled(
                            texts.get(link.code().part().textKey()) + " · "
                                    + link.code().quoted(),
                            "meta"),
                    remove);
            card.addClassName("card");
            list.add(card);
        }
    }
}
