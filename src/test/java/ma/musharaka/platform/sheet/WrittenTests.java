package ma.musharaka.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "1234,5|1234.5",
                "1 234 567,89|1234567.89",
                "1\u00A0234,5|1234.5",
                "1\u202F234\u202F567|1234567",
                "330.000,00|330000.00",
                "1.234.567|1234567",
                "12.500|12500",
                "12,500|12500",
                "1,234,567.50|1234567.50",
                "0.123|0.123",
                "1234.567|1234.567",
                "40000.00|40000.00",
                "١٢٣٤٫٥٠|1234.50",
                "١٬٢٣٤٬٥٦٧٫٨٩|1234567.89",
                "۱۲۳۴٫۵|1234.5",
                "٤٠٠٠٠،٥٠|40000.50",
                "\u200F٤٠ ٠٠٠\u200E|40000",
                "-12,50|-12.50",
                "\u221212|-12",
                "(1 000)|-1000",
                "1 500 DH|1500",
                "1500,00 MAD|1500.00",
                "330.000,00 د.م.|330000.00",
                "٥٠٠ درهم|500",
                "1'234.50|1234.50"
            })
    void amountsAreReadHoweverTheyAreWritten(String written, BigDecimal number) {
        assertThat(Cell.of(written).decimal()).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "12 34",
                "1,23,456",
                "1.2.3",
                "12,",
                ",5",
                "1 23 456,0",
                "1.234 567",
                "=1+1",
                "#REF!",
                "1e5",
                "12a",
                "--5",
                "1,2,3.4.5",
                "٫٫",
                "0x10",
                "1 000 000.000.000,00"
            })
    void whatIsNoNumberIsNone(String written) {
        assertThat(Cell.of(written).decimal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31", "31/01/2026", "31-1-2026", "31.01.2026", "٣١/٠١/٢٠٢٦"})
    void daysAreReadHoweverTheyAreWritten(String written) {
        assertThat(Cell.of(written).date()).hasValue(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026", "01/31/2026", "غدا"})
    void whatIsNoDayIsNone(String written) {
        assertThat(Cell.of(written).date()).isEmpty();
    }

    /** Every amount with two decimals comes back from every way to write it. */
    @RepeatedTest(100)
    void anAmountIsTheSameInEveryWriting(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 50; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L) >> random.nextInt(30), 2);
            String whole = amount.toBigInteger().toString();
            String cents =
                    amount.toPlainString().substring(amount.toPlainString().indexOf('.') + 1);
            for (String group : new String[] {" ", "\u00A0", "\u202F", ".", "\u066C", "", "'"})
                for (String decimal : new String[] {",", "\u066B"}) {
                    String written = whole.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", group) + decimal + cents;
                    assertThat(Cell.of(written).decimal()).as(written).hasValue(amount);
                    assertThat(Cell.of(eastern(written)).decimal()).as(written).hasValue(amount);
                }
        }
    }

    private static String eastern(String written) {
        StringBuilder digits = new StringBuilder();
        for (char sign : written.toCharArray())
            digits.append(sign >= '0' && sign <= '9' ? (char) (sign - '0' + '\u0660') : sign);
        return digits.toString();
    }
}
