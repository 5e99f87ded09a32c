package ma.musharaka.budget.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.musharaka.budget.BudgetData;
import ma.musharaka.budget.BudgetPart;
import ma.musharaka.budget.BudgetService;
import ma.musharaka.budget.BudgetSide;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.Money;
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

    /** The button that opens the chart. */
    static final String OPEN = "explore-budget";

    private final BudgetService budgets;
    private final CommuneService communes;
    private final Pages pages;

    BudgetReading(BudgetService budgets, CommuneService communes, Pages pages) {
        this.budgets = budgets;
        this.communes = communes;
        this.pages = pages;
    }

    /** What is shown of one side of the budget, a figure for each part. */
    public record Side(BudgetSide side, List<Figure> figures) {}

    /**
     * A commune without a published budget has a page that says so.
     *
     * @param years all published ones, the latest first
     * @param hundred what 100 dirhams pay for; nothing where nothing is spent
     * @param inhabitants of the last census
     * @param comparable whether there are years to compare
     * @param editions every version of this year that was public, the newest first
     */
    public record Shown(
            @Nullable BudgetData budget,
            List<Integer> years,
            List<Side> sides,
            @Nullable Figure hundred,
            int inhabitants,
            boolean comparable,
            List<BudgetService.Edition> editions) {

        /** A side's total for each inhabitant. */
        public Money perInhabitant(BudgetSide side) {
            return budget == null ? Money.ZERO : budget.total(side).perHead(inhabitants);
        }
    }

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
        return new Chart(OPEN, new BudgetChart(request.texts(), all(budgets.years())).overTheYears(), request.texts());
    }

    private List<BudgetData> all(List<Integer> years) {
        return years.stream().flatMap(year -> budgets.find(year).stream()).toList();
    }

    private ReadingPage page(ReadingRequest request, @Nullable BudgetData budget, List<Integer> years) {
        List<BudgetData> published = all(years);
        BudgetFigures figures = new BudgetFigures(request, published);
        return pages.page(
                "budget/budget",
                request,
                new Shown(
                        budget,
                        years,
                        budget == null ? List.of() : sides(figures, budget),
                        budget == null || budget.total(BudgetSide.EXPENDITURE).isZero()
                                ? null
                                : figures.hundred(budget),
                        communes.data(request.site().commune())
                                .map(CommuneData::population)
                                .orElse(0),
                        !new BudgetChart(request.texts(), published)
                                .overTheYears()
                                .isEmpty(),
                        budget == null ? List.of() : budgets.editions(budget.year())),
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
