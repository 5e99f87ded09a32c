package ma.musharaka.budget;

import java.util.List;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import org.springframework.stereotype.Component;

@Component
class BudgetDemo implements DemoSource {

    private final BudgetService budgets;

    record Years(List<BudgetData> years) {}

    BudgetDemo(BudgetService budgets) {
        this.budgets = budgets;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("budget", Years.class).ifPresent(file -> file.years().forEach(budgets::publish));
    }
}
