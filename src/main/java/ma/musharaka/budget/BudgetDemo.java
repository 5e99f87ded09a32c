package ma.musharaka.budget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import org.springframework.stereotype.Component;

@Component
class BudgetDemo implements DemoSource {

    private static final String DRAFT = "budget-2026.csv";

    private final BudgetService budgets;
    private final BudgetDrafting drafting;
    private final BudgetProjects projects;

    /** @param projects what chapters and articles pay for */
    record Years(List<BudgetData> years, List<Paid> projects) {}

    record Paid(BudgetPart part, BudgetSide side, String chapter, String article, String project) {}

    BudgetDemo(BudgetService budgets, BudgetDrafting drafting, BudgetProjects projects) {
        this.budgets = budgets;
        this.drafting = drafting;
        this.projects = projects;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("budget", Years.class).ifPresent(file -> {
            file.years().forEach(budgets::publish);
            if (file.projects() == null) return;
            for (Paid paid : file.projects())
                projects.add(
                        BudgetData.Code.of(paid.part(), paid.side(), paid.chapter(), paid.article()), paid.project());
        });
        draft("demo/" + files.slug() + "/" + DRAFT);
    }

    /** A file that an editor left for others to look at. */
    private void draft(String path) {
        try (InputStream in = BudgetDemo.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) return;
            BudgetImports.Handed handed = drafting.hand(DRAFT, in.readAllBytes(), PersonalDataSource.NOBODY);
            if (!handed.faults().isEmpty())
                throw new IllegalStateException("the demonstration's " + path + " is wrong");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
