package ma.musharaka.budget.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.musharaka.budget.BudgetData;
import ma.musharaka.budget.BudgetPart;
import ma.musharaka.budget.BudgetSide;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Chart;

/** The published budgets as a chart over the years. */
final class BudgetChart {

    private final Translator t;
    private final List<BudgetData> published;

    /** @param published the budgets of all years, in any order */
    BudgetChart(Translator texts, List<BudgetData> published) {
        this.t = texts;
        this.published = published.stream()
                .sorted(Comparator.comparing(BudgetData::year))
                .toList();
    }

    /** Each side of each part over the years, its chapters stacked; nothing where there is only one year to look at. */
    Chart.Drawn overTheYears() {
        List<Chart.Look> looks = published.size() < 2
                ? List.of()
                : Stream.of(BudgetSide.values())
                        .flatMap(side -> Stream.of(BudgetPart.values()).map(part -> look(part, side)))
                        .filter(look -> !look.series().isEmpty())
                        .toList();
        return new Chart.Drawn(
                t.get("budget.chart"), t.get("budget.chart.looks"), t.get("budget.chart.chapters"), looks);
    }

    private Chart.Look look(BudgetPart part, BudgetSide side) {
        List<Chart.Series> series = new ArrayList<>();
        TreeSet<String> chapters = new TreeSet<>();
        for (BudgetData budget : published)
            budget.table(part, side).lines().forEach(line -> chapters.add(line.chapter()));
        for (String chapter : chapters) {
            List<Money> voted = published.stream()
                    .map(budget -> find(budget, part, side, chapter)
                            .map(BudgetData.Line::voted)
                            .orElse(Money.ZERO))
                    .toList();
            series.add(new Chart.Series(
                    chapter + " · " + title(part, side, chapter).text(t.language()),
                    voted.stream().map(Money::amount).toList(),
                    voted.stream().map(t::plainMoney).toList()));
        }
        return new Chart.Look(
                t.get(side.textKey()) + " · " + t.get(part.textKey()),
                published.stream().map(budget -> String.valueOf(budget.year())).toList(),
                series);
    }

    /** As the latest year names it. */
    private LocalizedText title(BudgetPart part, BudgetSide side, String chapter) {
        return published.reversed().stream()
                .flatMap(budget -> find(budget, part, side, chapter).stream())
                .map(BudgetData.Line::title)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BudgetData.Line> find(BudgetData budget, BudgetPart part, BudgetSide side, String chapter) {
        return budget.table(part, side).lines().stream()
                .filter(line -> line.chapter().equals(chapter))
                .findFirst();
    }
}
