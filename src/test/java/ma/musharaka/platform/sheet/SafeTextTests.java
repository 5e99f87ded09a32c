package ma.musharaka.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTests {

    private static final String SIGNS = "=+-@\t\r\n '\",;|0123456789.abcة\u200F\u00A0\uFF1D\uFEFF(){}!";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+212600000000",
                "-1+1",
                "-",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "  =1",
                "\u200F=1",
                "\uFF1D1",
                "=HYPERLINK(\"http://x\",\"y\")",
                "- نقطة أولى"
            })
    void whatASpreadsheetWouldReckonWithStandsBehindAnApostrophe(String text) {
        assertThat(SafeText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource({"-5", "-0.25", "12", "40000.00", "2024-01-31", "'', ''", "مدرسة", "A1", "l’eau"})
    void numbersAndPlainTextStayAsTheyAre(String text) {
        assertThat(SafeText.of(text == null ? "" : text)).isEqualTo(text == null ? "" : text);
    }

    /** Whatever anyone writes: a cell begins with no sign of a formula unless it is a number, and nothing is lost. */
    @RepeatedTest(200)
    void noCellBeginsAFormula(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            StringBuilder written = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--)
                written.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            String text = written.toString();

            String cell = SafeText.of(text);

            if (!cell.matches("-?[0-9]+(\\.[0-9]+)?"))
                assertThat(cell.replaceAll("^[\\p{Z}\\p{Cf}]+", "")).doesNotMatch("(?s)[=+@\\-\\t\\r\\n\uFF1D].*");
            assertThat(cell).isIn(text, "'" + text);
        }
    }
}
