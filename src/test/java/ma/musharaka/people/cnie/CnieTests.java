package ma.musharaka.people.cnie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of an identity number, and that it does not let itself be printed. */
class CnieTests {

    @ParameterizedTest
    @CsvSource({"ic123456, IC123456", "' I 1234 ', I1234", "bk-12345678, BK12345678"})
    void itIsTakenHoweverItIsTyped(String typed, String number) {
        assertThat(Cnie.typed(typed)).contains(new Cnie(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456",
                "ABC1234",
                "A123",
                "A123456789",
                "A12B34",
                "أب1234",
                "A١٢٣٤",
                "=A1234",
                "A1234\u202E"
            })
    void whatHasNotItsFormIsNone(String typed) {
        assertThat(Cnie.typed(typed)).isEmpty();
    }

    @Test
    void whateverPrintsItPrintsItsEndingOnly() {
        assertThat(new Cnie("IC123456").toString()).isEqualTo("CNIE …456");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cnie("ic123456"))
                .satisfies(said -> assertThat(said.getMessage()).doesNotContain("123456"));
    }
}
