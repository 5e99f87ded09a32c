package ma.musharaka.budget.ui;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.musharaka.budget.BudgetData;
import ma.musharaka.budget.BudgetPart;
import ma.musharaka.budget.BudgetProjects;
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
import org.springframework.stereotype.Component;

/** A chapter of a year, or an article of it: what it costs or brings, what it is made of, and how it went on over the years. */
@Component
public class BudgetChapterReading implements ReadingSource {

    /** Lines of one page; the rest is in the open data. */
    private static final int MOST_LINES = 300;

    private final BudgetService budgets;
    private final BudgetProjects projects;
    private final CommuneService communes;
    private final Pages pages;

    BudgetChapterReading(BudgetService budgets, BudgetProjects projects, CommuneService communes, Pages pages) {
        this.budgets = budgets;
        this.projects = projects;
        this.communes = communes;
        this.pages = pages;
    }

    /**
     * A chapter or an article.
     *
     * @param line its sum
     * @param chapter the chapter of an article, else the same
     * @param share of its side of its part, in percent
     * @param change from the year before
     * @param left how many lines the page has no room for
     * @param projects that it pays for
     */
    public record Shown(
            BudgetData budget,
            BudgetData.Line line,
            BudgetData.Line chapter,
            Content name,
            Content chapterName,
            Money perInhabitant,
            BigDecimal share,
            Content change,
            List<Figure> figures,
            int left,
            List<BudgetProjects.Project> projects) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Optional<BudgetPart> part = BudgetPart.of(request.route("part"));
        Optional<BudgetSide> side = BudgetSide.of(request.route("side"));
        Optional<BudgetData> budget = request.number("year").flatMap(budgets::find);
        if (part.isEmpty() || side.isEmpty() || budget.isEmpty()) return Optional.empty();
        String number = request.route("chapter");
        String article = request.route("article");
        return budget.get()
                .chapter(part.get(), side.get(), number)
                .flatMap(chapter -> article.isEmpty()
                        ? Optional.of(page(request, budget.get(), chapter, chapter))
                        : budget.get().articles(part.get(), side.get(), number).stream()
                                .filter(each -> each.article().equals(article))
                                .findFirst()
                                .map(line -> page(request, budget.get(), chapter, line)));
    }

    private ReadingPage page(ReadingRequest request, BudgetData budget, BudgetData.Line chapter, BudgetData.Line line) {
        BudgetFigures figures = new BudgetFigures(
                request,
                budgets.years().stream()
                        .flatMap(year -> budgets.find(year).stream())
                        .toList());
        List<BudgetData.Line> articles =
                line.article().isEmpty() ? budget.articles(line.part(), line.side(), line.chapter()) : List.of();
        List<BudgetData.Line> lines = budgets.lines(budget.year(), line.part(), line.side(), line.chapter()).stream()
                .filter(each -> each.article().equals(line.article()))
                .filter(each ->
                        !each.paragraph().isEmpty() || !each.economicCode().isEmpty())
                .toList();
        List<Figure> shown = new ArrayList<>();
        if (!articles.isEmpty())
            shown.add(figures.below(budget, "articles", request.texts().get("budget.articles"), articles, true));
        if (!lines.isEmpty())
            shown.add(figures.below(
                    budget,
                    "lines",
                    request.texts().get("budget.lines"),
                    lines.subList(0, Math.min(MOST_LINES, lines.size())),
                    false));
        shown.add(figures.years(line));
        String title = request.texts()
                .get(
                        line.article().isEmpty() ? "budget.chapter-title" : "budget.article-title",
                        line.article().isEmpty() ? line.chapter() : line.article(),
                        line.title(),
                        String.valueOf(budget.year()));
        return pages.page(
                        "budget/chapter",
                        request,
                        new Shown(
                                budget,
                                line,
                                chapter,
                                figures.name(line),
                                figures.name(chapter),
                                line.voted().perHead(inhabitants(request)),
                                line.voted()
                                        .percentOf(budget.table(line.part(), line.side())
                                                .total()),
                                figures.shownChange(budget, line),
                                shown,
                                Math.max(0, lines.size() - MOST_LINES),
                                projects.of(line.code())),
                        title,
                        request.texts()
                                .get(
                                        "budget.chapter-description",
                                        title,
                                        request.site().name()))
                .under("budget.navigation", "/budget");
    }

    private int inhabitants(ReadingRequest request) {
        return communes.data(request.site().commune())
                .map(CommuneData::population)
                .orElse(0);
    }
}
