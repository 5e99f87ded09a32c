package ma.musharaka.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** An amount of public money in dirhams, exact to the centime. */
public record Money(BigDecimal amount) implements Comparable<Money> {

    /** ISO 4217 code of the dirham, the only currency of a commune's accounts. */
    public static final String CURRENCY = "MAD";

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** @throws NumberFormatException when the text is no decimal number */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public static Money sum(Collection<Money> parts) {
        return parts.stream().reduce(ZERO, Money::plus);
    }

    /** As data writes it: two decimals after a point. */
    @JsonValue
    public String plain() {
        return amount.toPlainString();
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money abs() {
        return new Money(amount.abs());
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** This amount for each of so many people, to the centime; nothing for nobody. */
    public Money perHead(int people) {
        return people <= 0 ? ZERO : new Money(amount.divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP));
    }

    /** This amount as a share of a whole, from 0 to 100, one decimal. */
    public BigDecimal percentOf(Money whole) {
        if (whole.isZero()) return BigDecimal.ZERO;
        return amount.multiply(BigDecimal.valueOf(100)).divide(whole.amount, 1, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }
}
