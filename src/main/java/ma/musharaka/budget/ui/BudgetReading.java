package ma.musharaka.budget.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.budget.BudgetData;
import ma.musharaka.budget.BudgetService;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The year of the address, or the latest where the address names none. */
@Component
public class BudgetReading implements ReadingSource {

    private final BudgetService budgets;
    private final Pages pages;

    BudgetReading(BudgetService budgets, Pages pages) {
        this.budgets = budgets;
        this.pages = pages;
    }

    /**
     * A commune without a published budget has a page that says so.
     *
     * @param years all published ones, the latest first
     */
    public record Shown(@Nullable BudgetData budget, List<Integer> years) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        List<Integer> years = budgets.years();
        if (!request.route("year").isEmpty())
            return request.number("year").flatMap(budgets::find).map(budget -> page(request, budget, years));
        BudgetData latest = years.stream().findFirst().flatMap(budgets::find).orElse(null);
        return Optional.of(page(request, latest, years));
    }

    private ReadingPage page(ReadingRequest request, @Nullable BudgetData budget, List<Integer> years) {
        return pages.page(
                "budget/budget",
                request,
                new Shown(budget, years),
                budget == null
                        ? request.texts().get("budget.title")
                        : request.texts().get("budget.title-year", String.valueOf(budget.year())),
                request.texts().get("budget.description", request.site().name()));
    }
}
