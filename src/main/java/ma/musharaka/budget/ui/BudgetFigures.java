package ma.musharaka.budget.ui;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ma.musharaka.budget.BudgetData;
import ma.musharaka.budget.BudgetPart;
import ma.musharaka.budget.BudgetSide;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.Figure;
import ma.musharaka.platform.reading.ReadingRequest;
import org.jspecify.annotations.Nullable;

/** The numbers of the published budgets as figures of one year. */
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
                table.lines().stream()
                        .map(line -> row(budget, line, table.total()))
                        .toList(),
                new Figure.Row(
                        t.quote(t.get("budget.total")),
                        List.of(
                                t.number(table.total().amount()),
                                t.percent(table.total().percentOf(table.total())),
                                change(change(budget, table)))),
                null);
    }

    /** A chapter unfolds to its articles, or to what was voted in every year where it has none. */
    private Figure.Row row(BudgetData budget, BudgetData.Line line, Money whole) {
        BigDecimal share = line.voted().percentOf(whole);
        Figure.Row row = new Figure.Row(
                        name(line),
                        List.of(t.number(line.voted().amount()), t.percent(share), change(change(budget, line))))
                .linked(address(budget, line))
                .drawn(Figure.Part.of(0, share));
        List<BudgetData.Line> articles = budget.articles(line.part(), line.side(), line.chapter());
        return articles.isEmpty()
                ? row.unfolding(t.get("budget.voted-by-year"), records(line))
                : row.unfolding(
                        t.get("budget.articles"),
                        articles.stream()
                                .map(article -> new Figure.Evidence(
                                        name(article), address(budget, article), t.money(article.voted())))
                                .toList());
    }

    String address(BudgetData budget, BudgetData.Line line) {
        return request.link(BudgetData.address(budget.year(), line.code()));
    }

    /** A number with its name; a code that has no name stands alone. */
    Content name(BudgetData.Line line) {
        String number = Stream.of(line.paragraph(), line.economicCode(), line.article(), line.chapter())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        Content quoted = t.quote(number);
        if (line.title().text(t.language()).equals(number)) return quoted;
        Content title = t.say(line.title());
        return output -> {
            quoted.writeTo(output);
            output.writeContent(" · ");
            title.writeTo(output);
        };
    }

    private List<Figure.Evidence> records(BudgetData.Line line) {
        return overYears(line)
                .map(own -> new Figure.Evidence(
                        t.quote(String.valueOf(own.getKey().year())),
                        request.link(own.getKey().address()),
                        t.money(own.getValue().voted())))
                .toList();
    }

    /** The same chapter or article in every published year. */
    Stream<Map.Entry<BudgetData, BudgetData.Line>> overYears(BudgetData.Line line) {
        return published.stream().flatMap(budget -> same(budget, line).map(own -> Map.entry(budget, own)).stream());
    }

    private static Optional<BudgetData.Line> same(BudgetData budget, BudgetData.Line line) {
        return line.article().isEmpty()
                ? budget.chapter(line.part(), line.side(), line.chapter())
                : budget.articles(line.part(), line.side(), line.chapter()).stream()
                        .filter(other -> other.article().equals(line.article()))
                        .findFirst();
    }

    /** From the budget of the year before where it is published, else as the year itself declares it. */
    BudgetData.@Nullable Change change(BudgetData budget, BudgetData.Line line) {
        return before(budget)
                .flatMap(before -> same(before, line))
                .map(old -> new BudgetData.Change(old.voted(), line.voted()))
                .or(line::change)
                .orElse(null);
    }

    private BudgetData.@Nullable Change change(BudgetData budget, BudgetData.Table table) {
        if (table.lines().isEmpty()) return null;
        BudgetData.Line first = table.lines().getFirst();
        return before(budget)
                .map(before -> before.table(first.part(), first.side()))
                .filter(before -> !before.lines().isEmpty())
                .map(before -> new BudgetData.Change(before.total(), table.total()))
                .or(table::change)
                .orElse(null);
    }

    private Optional<BudgetData> before(BudgetData budget) {
        return published.stream()
                .filter(other -> other.year() == budget.year() - 1)
                .findFirst();
    }

    /** What 100 dirhams that are spent pay for, chapter by chapter of both parts. */
    Figure hundred(BudgetData budget) {
        Money whole = budget.total(BudgetSide.EXPENDITURE);
        Map<String, List<BudgetData.Line>> chapters = new TreeMap<>();
        for (BudgetPart part : BudgetPart.values())
            for (BudgetData.Line line :
                    budget.table(part, BudgetSide.EXPENDITURE).lines())
                chapters.computeIfAbsent(line.chapter(), _ -> new ArrayList<>()).add(line);
        List<Figure.Row> rows = chapters.values().stream()
                .sorted(Comparator.comparing((List<BudgetData.Line> lines) -> sum(lines), Comparator.reverseOrder()))
                .map(lines -> hundredth(budget, lines, whole))
                .toList();
        return new Figure(
                "hundred",
                t.get("budget.hundred.caption", String.valueOf(budget.year())),
                List.of(new Figure.Column(t.get("budget.chapter")), new Figure.Column(inDirhams("budget.hundred.of"))),
                rows,
                new Figure.Row(t.quote(t.get("budget.total")), List.of(t.number(100))),
                t.get("budget.hundred.note"));
    }

    private Figure.Row hundredth(BudgetData budget, List<BudgetData.Line> lines, Money whole) {
        BigDecimal share = sum(lines).percentOf(whole);
        return new Figure.Row(name(lines.getFirst()), List.of(t.number(share)))
                .drawn(Figure.Part.of(0, share))
                .unfolding(
                        t.get("budget.hundred.parts"),
                        lines.stream()
                                .map(line -> new Figure.Evidence(
                                        t.quote(t.get(line.part().textKey())),
                                        address(budget, line),
                                        t.money(line.voted())))
                                .toList());
    }

    private static Money sum(List<BudgetData.Line> lines) {
        return Money.sum(lines.stream().map(BudgetData.Line::voted).toList());
    }

    /** What stands below a chapter or an article, with what was done of it where that is known. */
    Figure below(BudgetData budget, String id, String caption, List<BudgetData.Line> lines, boolean linked) {
        Money whole = sum(lines);
        boolean done = lines.stream().anyMatch(line -> line.committed() != null || line.paid() != null);
        List<Figure.Column> columns = new ArrayList<>(List.of(
                new Figure.Column(t.get(linked ? "budget.article" : "budget.line")),
                new Figure.Column(inDirhams("budget.voted"))));
        if (done) {
            columns.add(new Figure.Column(inDirhams("budget.committed")));
            columns.add(new Figure.Column(inDirhams("budget.paid")));
        } else columns.add(new Figure.Column(t.get("budget.share")));
        return new Figure(
                id,
                caption,
                columns,
                lines.stream()
                        .map(line -> {
                            BigDecimal share = line.voted().percentOf(whole);
                            Figure.Row row = new Figure.Row(
                                            name(line),
                                            done
                                                    ? List.of(
                                                            t.number(
                                                                    line.voted().amount()),
                                                            known(line.committed()),
                                                            known(line.paid()))
                                                    : List.of(
                                                            t.number(
                                                                    line.voted().amount()),
                                                            t.percent(share)))
                                    .drawn(Figure.Part.of(0, share));
                            return linked ? row.linked(address(budget, line)) : row;
                        })
                        .toList(),
                null,
                null);
    }

    private Content known(@Nullable Money money) {
        return money == null ? t.quote(t.get("budget.change.unknown")) : t.number(money.amount());
    }

    /** A chapter or an article through the years, each drawn against the largest. */
    Figure years(BudgetData.Line line) {
        List<Map.Entry<BudgetData, BudgetData.Line>> years = overYears(line).toList();
        Money largest = years.stream()
                .map(each -> each.getValue().voted())
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
        return new Figure(
                "years",
                t.get("budget.voted-by-year"),
                List.of(new Figure.Column(t.get("budget.year")), new Figure.Column(inDirhams("budget.voted"))),
                years.stream()
                        .map(each -> new Figure.Row(
                                        t.quote(String.valueOf(each.getKey().year())),
                                        List.of(t.number(each.getValue().voted().amount())))
                                .linked(address(each.getKey(), each.getValue()))
                                .drawn(Figure.Part.of(0, each.getValue().voted().percentOf(largest))))
                        .toList(),
                null,
                null);
    }

    Content shownChange(BudgetData budget, BudgetData.Line line) {
        return change(change(budget, line));
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
}
