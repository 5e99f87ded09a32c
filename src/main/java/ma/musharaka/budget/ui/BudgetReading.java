package ma.musharaka.budget.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.musharaka.budget.BudgetData;
import ma.musharaka.budget.BudgetPart;
import ma.musharaka.budget.BudgetService;
import ma.musharaka.budget.BudgetSide;
import ma.musharaka.platform.reading.Figure;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.platform.ui.Chart;
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

    /** The button that opens the chart. */
    static final String OPEN = "explore-budget";

    /** What is shown of one side of the budget, a figure for each part. */
    public record Side(BudgetSide side, List<Figure> figures) {}

    /**
     * A commune without a published budget has a page that says so.
     *
     * @param years all published ones, the latest first
     * @param comparable whether there are years to compare
     */
    public record Shown(@Nullable BudgetData budget, List<Integer> years, List<Side> sides, boolean comparable) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        List<Integer> years = budgets.years();
        if (!request.route("year").isEmpty())
            return request.number("year").flatMap(budgets::find).map(budget -> page(request, budget, years));
        BudgetData latest = years.stream().findFirst().flatMap(budgets::find).orElse(null);
        return Optional.of(page(request, latest, years));
    }

    /** The live chart over the years. */
    Chart chart(ReadingRequest request) {
        return new Chart(OPEN, figures(request, budgets.years()).overTheYears(), request.texts());
    }

    private BudgetFigures figures(ReadingRequest request, List<Integer> years) {
        return new BudgetFigures(
                request,
                years.stream().flatMap(year -> budgets.find(year).stream()).toList());
    }

    private ReadingPage page(ReadingRequest request, @Nullable BudgetData budget, List<Integer> years) {
        BudgetFigures figures = figures(request, years);
        return pages.page(
                "budget/budget",
                request,
                new Shown(
                        budget,
                        years,
                        budget == null ? List.of() : sides(figures, budget),
                        !figures.overTheYears().isEmpty()),
                budget == null
                        ? request.texts().get("budget.title")
                        : request.texts().get("budget.title-year", String.valueOf(budget.year())),
                request.texts().get("budget.description", request.site().name()));
    }

    private static List<Side> sides(BudgetFigures figures, BudgetData budget) {
        return Stream.of(BudgetSide.values())
                .map(side -> new Side(
                        side,
                        Stream.of(BudgetPart.values())
                                .filter(part ->
                                        !budget.table(part, side).lines().isEmpty())
                                .map(part -> figures.byChapter(budget, part, side))
                                .toList()))
                .toList();
    }
}
