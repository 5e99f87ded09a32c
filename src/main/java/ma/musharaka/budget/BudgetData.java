package ma.musharaka.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import org.jspecify.annotations.Nullable;

/**
 * The budget of one year as it is read, imported and exported.
 *
 * @param invented true when the figures were made up for a demonstration
 * @param note the commune's word on where the figures come from
 * @param glossary the words of the budget, explained
 * @param steps how the budget is made
 */
public record BudgetData(
        int year,
        boolean invented,
        @Nullable LocalizedText note,
        List<Line> lines,
        List<Term> glossary,
        List<Step> steps) {

    /**
     * A chapter on one side of one part.
     *
     * @param voted for this year
     * @param previous voted for the year before, where it is known
     */
    public record Line(
            BudgetPart part,
            BudgetSide side,
            String chapter,
            LocalizedText title,
            Money voted,
            @Nullable Money previous) {

        public Optional<Change> change() {
            return previous == null ? Optional.empty() : Optional.of(new Change(previous, voted));
        }
    }

    /** A word of the budget. */
    public record Term(LocalizedText term, LocalizedText meaning) {}

    /**
     * A step in the making of the budget.
     *
     * @param when said in words, because few of these dates are fixed
     */
    public record Step(LocalizedText when, LocalizedText title, LocalizedText text) {}

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

    public Table table(BudgetPart part, BudgetSide side) {
        return new Table(lines.stream()
                .filter(line -> line.part() == part && line.side() == side)
                .toList());
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
}
