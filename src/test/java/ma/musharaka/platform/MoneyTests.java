package ma.musharaka.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dirhams, exact to the centime. */
class MoneyTests {

    @Test
    void theSumOfNothingIsNothing() {
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
        assertThat(Money.sum(List.of()).isZero()).isTrue();
    }

    @Test
    void tenDimesMakeADirham() {
        assertThat(Money.sum(Collections.nCopies(10, Money.of("0.10")))).isEqualTo(Money.of("1"));
    }

    @Test
    void theDeclaredAndTheComputedTotalOfTheProgrammeDifferByThirtyThousand() {
        Money declared = Money.of("330000");
        Money computed = Money.sum(List.of(Money.of("200000.00"), Money.of("100000"), Money.of("60000.0")));

        assertThat(computed).isEqualTo(Money.of("360000"));
        assertThat(declared.minus(computed)).isEqualTo(Money.of("-30000"));
        assertThat(declared.minus(computed).abs()).isEqualTo(Money.of("30000"));
        assertThat(declared).isLessThan(computed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40000", "40000.0", "40000.00", "4E4", "040000", "40000.000"})
    void oneAmountIsEqualHoweverItIsWritten(String written) {
        assertThat(Money.of(written)).isEqualTo(Money.of("40000")).hasSameHashCodeAs(Money.of("40000"));
        assertThat(Money.of(written).plain()).isEqualTo("40000.00");
    }

    @Test
    void halfACentimeIsNoMoney() {
        assertThatThrownBy(() -> Money.of("0.005")).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "beaucoup", "1,50", "1 000"})
    void whatIsNoNumberIsNoMoney(String written) {
        assertThatThrownBy(() -> Money.of(written)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "40000, 360000, 11.1",
        "100000, 360000, 27.8",
        "1, 3, 33.3",
        "2, 3, 66.7",
        "360000, 360000, 100.0",
        "0, 360000, 0.0",
        "-30000, 330000, -9.1",
        "0.05, 100, 0.1"
    })
    void aShareHasOneDecimalRoundedAsPeopleRound(String part, String whole, String share) {
        assertThat(Money.of(part).percentOf(Money.of(whole))).isEqualTo(new BigDecimal(share));
    }

    @Test
    void aShareOfNothingIsNothing() {
        assertThat(Money.of("5").percentOf(Money.ZERO)).isZero();
    }
}
