package ma.musharaka.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code that people copy by hand, read out on the telephone and type in again. */
class ReceiptCodeTests {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Always the same ones, so that a failure can be repeated. */
    private static List<ReceiptCode> codes(int many) {
        Random random = new Random(113_14);
        return Stream.generate(() -> ReceiptCode.random(random)).limit(many).toList();
    }

    @Test
    void aCodeIsFoundAgainAsItWasGiven() {
        assertThat(codes(200)).allSatisfy(code -> {
            assertThat(code.plain()).matches("[0-9A-HJKMNP-TV-Z]{12}");
            assertThat(code.toString()).matches("\\w{4}-\\w{4}-\\w{4}");
            assertThat(ReceiptCode.parse(code.plain())).contains(code);
            assertThat(ReceiptCode.parse(code.toString())).contains(code);
        });
    }

    @Test
    void codesDoNotRepeat() {
        assertThat(codes(10_000).stream().map(ReceiptCode::plain)).doesNotHaveDuplicates();
    }

    @Test
    void everySignIsInUse() {
        assertThat(codes(500).stream()
                        .flatMapToInt(code -> code.plain().chars())
                        .distinct())
                .hasSize(SIGNS.length());
    }

    @Test
    void everySingleWrongSignIsFound() {
        for (ReceiptCode code : codes(100))
            for (int place = 0; place < 12; place++)
                for (int i = 0; i < SIGNS.length(); i++) {
                    char sign = SIGNS.charAt(i);
                    if (sign == code.plain().charAt(place)) continue;
                    String wrong = code.plain().substring(0, place)
                            + sign
                            + code.plain().substring(place + 1);
                    assertThat(ReceiptCode.parse(wrong))
                            .as("%s for %s", wrong, code)
                            .isEmpty();
                }
    }

    @Test
    void everySwapOfNeighboursIsFound() {
        Random random = new Random(31_13);
        List<String> swapped = IntStream.range(0, 20_000)
                .mapToObj(i -> ReceiptCode.random(random).plain())
                .flatMap(code -> IntStream.range(0, 11)
                        .mapToObj(place -> swap(code, place, place + 1))
                        .filter(wrong -> !wrong.equals(code)))
                .filter(wrong -> ReceiptCode.parse(wrong).isPresent())
                .toList();

        assertThat(swapped).isEmpty();
    }

    @Test
    void everySwapOfAnyTwoSignsIsFound() {
        assertThat(codes(2_000).stream()
                        .map(ReceiptCode::plain)
                        .flatMap(code -> IntStream.range(0, 12)
                                .boxed()
                                .flatMap(one -> IntStream.range(one + 1, 12)
                                        .mapToObj(other -> swap(code, one, other))
                                        .filter(wrong -> !wrong.equals(code))))
                        .filter(wrong -> ReceiptCode.parse(wrong).isPresent()))
                .isEmpty();
    }

    @Test
    void lookAlikesCaseSpacesAndDashesMakeNoDifference() {
        for (ReceiptCode code : codes(500)) {
            String typed = code.plain().replace('0', 'O').replace('1', 'I');
            assertThat(ReceiptCode.parse(typed)).contains(code);
            assertThat(ReceiptCode.parse(typed.replace('I', 'L'))).contains(code);
            assertThat(ReceiptCode.parse(typed.toLowerCase(Locale.ROOT))).contains(code);
            assertThat(ReceiptCode.parse(" " + code.toString().toLowerCase(Locale.ROOT) + "\n"))
                    .contains(code);
            for (String between : List.of(" ", "-", "–", "‑", "\t", " - "))
                assertThat(ReceiptCode.parse(code.toString().replace("-", between)))
                        .as(between)
                        .contains(code);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "0",
                "00000000000",
                "0000000000000",
                "UUUUUUUUUUUU",
                "!!!!!!!!!!!!",
                "١٢٣٤٥٦٧٨٩٠١٢",
                "<script>",
                "../../../etc"
            })
    void whatIsNoCodeIsNone(String typed) {
        assertThat(ReceiptCode.parse(typed)).isEmpty();
    }

    private static String swap(String code, int one, int other) {
        char[] signs = code.toCharArray();
        signs[one] = code.charAt(other);
        signs[other] = code.charAt(one);
        return new String(signs);
    }
}
