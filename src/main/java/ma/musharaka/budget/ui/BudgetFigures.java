package ma.musharaka.budget.ui;

import gg.jte.Content;
import java.math.BigDecimal;
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
import ma.musharaka.platform.reading.Figure;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Chart;
import org.jspecify.annotations.Nullable;

/** The numbers of the published budgets as figures of one year, and as a chart over the years. */
final class BudgetFigures {

    private static final String MINUS = "\u2212";

    private final ReadingRequest request;
    private final Translator t;
    private final List<BudgetData> published;

    /** @param published the budgets of all years, in any order */
    BudgetFigures(ReadingRequest request, List<BudgetData> published) {
        this.request = request;
        this.published = published.stream()
                .sorted(Comparator.comparing(BudgetData::year))
                .toList();
        t = request.texts();
    }

    /** One side of one part, by chapter; each chapter unfolds to what was voted in every year. */
    Figure byChapter(BudgetData budget, BudgetPart part, BudgetSide side) {
        BudgetData.Table table = budget.table(part, side);
        return new Figure(
                side.code() + "-" + part.code(),
                t.get(part.textKey()) + " · " + t.get(side.textKey() + ".caption", String.valueOf(budget.year())),
                List.of(
                        new Figure.Column(t.get("budget.chapter")),
                        new Figure.Column(inDirhams("budget.voted")),
                        new Figure.Column(t.get("budget.share")),
                        new Figure.Column(inDirhams("budget.change"))),
                table.lines().stream().map(line -> row(line, table.total())).toList(),
                new Figure.Row(
                        t.quote(t.get("budget.total")),
                        List.of(
                                t.number(table.total().amount()),
                                t.percent(table.total().percentOf(table.total())),
                                change(table.change().orElse(null)))),
                null);
    }

    private Figure.Row row(BudgetData.Line line, Money whole) {
        BigDecimal share = line.voted().percentOf(whole);
        return new Figure.Row(
                        name(line),
                        List.of(
                                t.number(line.voted().amount()),
                                t.percent(share),
                                change(line.change().orElse(null))))
                .drawn(Figure.Part.of(0, share))
                .unfolding(t.get("budget.voted-by-year"), records(line));
    }

    private Content name(BudgetData.Line line) {
        Content chapter = t.quote(line.chapter());
        Content title = t.say(line.title());
        return output -> {
            chapter.writeTo(output);
            output.writeContent(" · ");
            title.writeTo(output);
        };
    }

    private List<Figure.Evidence> records(BudgetData.Line line) {
        return published.stream()
                .flatMap(budget -> find(budget, line.part(), line.side(), line.chapter())
                        .map(own -> new Figure.Evidence(
                                t.quote(String.valueOf(budget.year())),
                                request.link(budget.address()),
                                t.money(own.voted())))
                        .stream())
                .toList();
    }

    private Content change(BudgetData.@Nullable Change change) {
        if (change == null) return t.quote(t.get("budget.change.unknown"));
        if (change.amount().isZero()) return t.quote(t.get("budget.change.none"));
        String sign = change.amount().amount().signum() < 0 ? MINUS : "+";
        return output -> {
            output.writeContent(
                    "<bdi dir=\"ltr\">" + sign + t.decimal(change.amount().abs().amount()) + "</bdi>");
            change.percent()
                    .ifPresent(percent -> output.writeContent("<br><small><bdi dir=\"ltr\">" + sign
                            + t.decimal(percent.abs()) + "\u00a0%</bdi></small>"));
        };
    }

    /** A column's title with its unit, which leaves more room for the numbers on a phone. */
    private String inDirhams(String key) {
        return t.get(key) + " (" + t.get("unit.dirham") + ")";
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
