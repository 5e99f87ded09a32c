package ma.musharaka.label;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * A mark from 0 to 100, kept exact: rounding happens once, where people see it, so that nobody's score depends on the
 * order of the sums.
 */
public record Mark(BigInteger numerator, BigInteger denominator) {

    static final Mark ZERO = new Mark(BigInteger.ZERO, BigInteger.ONE);

    public Mark {
        if (denominator.signum() <= 0) throw new IllegalArgumentException("denominator " + denominator);
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** What a question is worth at this level. */
    static Mark ofLevel(int level) {
        return new Mark(BigInteger.valueOf(100L * level), BigInteger.valueOf(Referential.LEVELS));
    }

    static Mark mean(List<Mark> marks) {
        return marks.stream().reduce(ZERO, Mark::plus).dividedBy(marks.size());
    }

    Mark plus(Mark other) {
        return new Mark(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Mark times(long factor) {
        return new Mark(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    Mark dividedBy(long divisor) {
        return new Mark(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** As it is shown: one decimal. */
    public BigDecimal rounded() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), 1, RoundingMode.HALF_UP);
    }
}
