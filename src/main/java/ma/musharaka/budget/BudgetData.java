package ma.musharaka.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import org.jspecify.annotations.Nullable;

/**
 * The budget of one year as it is read, imported and exported.
 *
 * @param invented true when the figures were made up for a demonstration
 * @param note the commune's word on where the figures come from
 * @param lines where a whole year is read, an article's together
 * @param names of chapters and articles, where there are lines below them
 * @param glossary the words of the budget, explained
 * @param steps how the budget is made
 */
public record BudgetData(
        int year,
        boolean invented,
        @Nullable LocalizedText note,
        List<Line> lines,
        List<Name> names,
        List<Term> glossary,
        List<Step> steps) {

    public BudgetData {
        // files written before there were lines below chapters say nothing of them
        if (names == null) names = List.of();
    }

    /** Where an amount stands in a budget; what is not told apart further is empty. */
    public record Code(
            BudgetPart part, BudgetSide side, String chapter, String article, String paragraph, String economic) {

        public static Code of(BudgetPart part, BudgetSide side, String chapter, String article) {
            return new Code(part, side, chapter, article, "", "");
        }

        /** As people quote it: chapter, article and line. */
        public String quoted() {
            return Stream.of(chapter, article, paragraph, economic)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining("."));
        }
    }

    /**
     * An amount on one side of one part.
     *
     * @param paragraph the line of an article
     * @param economicCode what the money is by its nature
     * @param voted for this year
     * @param committed so far, where it is known
     * @param paid so far, where it is known
     * @param previous voted for the year before, where it is known
     */
    public record Line(
            BudgetPart part,
            BudgetSide side,
            String chapter,
            String article,
            String paragraph,
            String economicCode,
            LocalizedText title,
            Money voted,
            @Nullable Money committed,
            @Nullable Money paid,
            @Nullable Money previous) {

        public Line {
            if (article == null) article = "";
            if (paragraph == null) paragraph = "";
            if (economicCode == null) economicCode = "";
        }

        public Code code() {
            return new Code(part, side, chapter, article, paragraph, economicCode);
        }

        public Optional<Change> change() {
            return previous == null ? Optional.empty() : Optional.of(new Change(previous, voted));
        }
    }

    /** What a chapter, or an article of it, is called. */
    public record Name(BudgetPart part, BudgetSide side, String chapter, String article, LocalizedText title) {}

    /** A word of the budget. */
    public record Term(LocalizedText term, LocalizedText meaning) {}

    /**
     * A step in the making of the budget.
     *
     * @param when said in words, because few of these dates are fixed
     * @param date the day, where it is known
     */
    public record Step(
            LocalizedText when,
            LocalizedText title,
            LocalizedText text,
            @Nullable LocalDate date) {}

    /** From one year to the next. */
    public record Change(Money from, Money to) {

        /** Below zero when it fell. */
        public Money amount() {
            return to.minus(from);
        }

        /** Of the year before, one decimal; empty when there was nothing then to compare with. */
        public Optional<BigDecimal> percent() {
            return from.isZero() ? Optional.empty() : Optional.of(amount().percentOf(from));
        }
    }

    /** Lines of one side of one part, in order; what is shown as a table with its sum. */
    public record Table(List<Line> lines) {

        public Money total() {
            return Money.sum(lines.stream().map(Line::voted).toList());
        }

        /** Of the whole table; empty when the year before is not known for every line. */
        public Optional<Change> change() {
            if (lines.isEmpty()) return Optional.empty();
            Money before = Money.ZERO;
            for (Line line : lines) {
                if (line.previous() == null) return Optional.empty();
                before = before.plus(line.previous());
            }
            return Optional.of(new Change(before, total()));
        }
    }

    /** Whether what comes in pays for what goes out, in one part. */
    public record Balance(Money revenue, Money expenditure) {

        public boolean holds() {
            return difference().isZero();
        }

        public Money difference() {
            return revenue.minus(expenditure).abs();
        }
    }

    /** The chapters, each with the sum of what stands below it. */
    public Table table(BudgetPart part, BudgetSide side) {
        Map<String, List<Line>> byChapter = new LinkedHashMap<>();
        for (Line line : lines)
            if (line.part() == part && line.side() == side)
                byChapter
                        .computeIfAbsent(line.chapter(), _ -> new ArrayList<>())
                        .add(line);
        return new Table(byChapter.values().stream().map(this::sum).toList());
    }

    /** The articles of a chapter; nothing where it has none. */
    public List<Line> articles(BudgetPart part, BudgetSide side, String chapter) {
        return lines.stream()
                .filter(line -> line.part() == part
                        && line.side() == side
                        && line.chapter().equals(chapter)
                        && !line.article().isEmpty())
                .toList();
    }

    public Optional<Line> chapter(BudgetPart part, BudgetSide side, String chapter) {
        return table(part, side).lines().stream()
                .filter(line -> line.chapter().equals(chapter))
                .findFirst();
    }

    private Line sum(List<Line> below) {
        Line first = below.getFirst();
        LocalizedText title = names.stream()
                .filter(name -> name.part() == first.part()
                        && name.side() == first.side()
                        && name.chapter().equals(first.chapter())
                        && name.article().isEmpty())
                .map(Name::title)
                .findFirst()
                .orElse(first.title());
        return new Line(
                first.part(),
                first.side(),
                first.chapter(),
                "",
                "",
                "",
                title,
                Money.sum(below.stream().map(Line::voted).toList()),
                known(below, Line::committed, false),
                known(below, Line::paid, false),
                known(below, Line::previous, true));
    }

    /** The sum of what is known; nothing where nothing is, or where all of it would have to be. */
    private static @Nullable Money known(List<Line> lines, Function<Line, @Nullable Money> amount, boolean every) {
        Money sum = null;
        for (Line line : lines) {
            Money one = amount.apply(line);
            if (one != null) sum = sum == null ? one : sum.plus(one);
            else if (every) return null;
        }
        return sum;
    }

    public Money total(BudgetSide side) {
        return Money.sum(lines.stream()
                .filter(line -> line.side() == side)
                .map(Line::voted)
                .toList());
    }

    public Balance balance(BudgetPart part) {
        return new Balance(
                table(part, BudgetSide.REVENUE).total(),
                table(part, BudgetSide.EXPENDITURE).total());
    }

    /** Where the public reads it. */
    public String address() {
        return "/budget/" + year;
    }

    /** Where the public reads a chapter of a year, or an article of one. */
    public static String address(int year, Code code) {
        String chapter =
                "/budget/" + year + "/" + code.part().code() + "/" + code.side().code() + "/" + code.chapter();
        return code.article().isEmpty() ? chapter : chapter + "/" + code.article();
    }
}
