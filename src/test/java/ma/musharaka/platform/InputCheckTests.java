package ma.musharaka.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may type, and which sentence tells them what they may not. */
class InputCheckTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003", "\u3000"})
    void aTextOfNothingButSpaceIsEmpty(String typed) {
        assertThat(faults(check -> check.line("title", typed, 3, 100))).containsExactly("title: input.empty");
    }

    @Test
    void nothingAtAllIsEmptyToo() {
        assertThat(faults(check -> check.text("text", null, 1, 100))).containsExactly("text: input.empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0\u00A0\u00A0",
                "\u200B\u200B\u200B",
                "\u200C\u200D\u200C",
                "\u3164\u3164\u3164",
                "\u2060\u2060\u2060",
                "\u00AD\u00AD\u00AD"
            })
    void aTextOfNothingVisibleIsEmpty(String typed) {
        assertThat(faults(check -> check.line("title", typed, 3, 100))).containsExactly("title: input.empty");
        assertThat(faults(check -> check.text("text", typed, 3, 100))).containsExactly("text: input.empty");
    }

    @Test
    void whatNeedNotBeGivenMayBeEmpty() {
        assertThat(faults(check -> assertThat(check.line("place", "  ", 0, 10)).isEmpty()))
                .isEmpty();
    }

    @Test
    void theLongestTextFitsAndOneSignMoreDoesNot() {
        assertThat(faults(check -> check.line("title", "ا".repeat(120), 3, 120)))
                .isEmpty();

        List<InvalidInput.Violation> said = violations(check -> check.line("title", "ا".repeat(121), 3, 120));
        assertThat(said).singleElement().satisfies(violation -> {
            assertThat(violation.key()).isEqualTo("input.too-long");
            assertThat(violation.arguments()).containsExactly(120, 121);
        });
    }

    @Test
    void aTooShortTextIsToldHowLongItMustBe() {
        assertThat(violations(check -> check.text("text", "ok", 20, 100)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.key()).isEqualTo("input.too-short");
                    assertThat(violation.arguments()).containsExactly(20, 2);
                });
    }

    @Test
    void anEmojiCountsAsOneSignThoughItTakesTwoChars() {
        assertThat(faults(check -> check.line("title", "🌳".repeat(10), 3, 10))).isEmpty();
        assertThat(violations(check -> check.line("title", "🌳".repeat(11), 3, 10)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.arguments()).containsExactly(10, 11));
    }

    @Test
    void spaceAroundALineIsRemovedAndDoesNotCount() {
        assertThat(faults(check -> assertThat(check.line("title", "  \t un   banc \n", 7, 7))
                        .isEqualTo("un banc")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<b>gras",
                "a </p>",
                "<!-- -->",
                "<?php",
                "<IMG SRC=x>",
                "x<svg/onload=1>",
                "< script>"
            })
    void markupIsRefused(String typed) {
        assertThat(faults(check -> check.line("title", typed, 1, 100))).containsExactly("title: input.markup");
        assertThat(faults(check -> check.text("text", "ligne\n" + typed, 1, 100)))
                .containsExactly("text: input.markup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 < 5 > 2",
                "je t’aime <3",
                "A & B",
                "« entre guillemets »",
                "prix > 100 DH",
                "100 % \"sûr\"",
                "l'eau",
                "<=",
                "{0} '{' #"
            })
    void signsThatAreNoMarkupAreTaken(String typed) {
        assertThat(faults(
                        check -> assertThat(check.line("title", typed, 1, 100)).isEqualTo(typed)))
                .isEmpty();
    }

    static Stream<String> overrides() {
        return IntStream.concat(IntStream.rangeClosed(0x202A, 0x202E), IntStream.rangeClosed(0x2066, 0x2069))
                .mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("overrides")
    void eachSignThatTurnsTheDirectionOfWhatFollowsIsRefused(String override) {
        String typed = "شكرا" + override + "moc.live";

        assertThat(faults(check -> check.line("title", typed, 1, 100)))
                .containsExactly("title: input.hidden-characters");
        assertThat(faults(check -> check.text("text", typed, 1, 100))).containsExactly("text: input.hidden-characters");
        assertThat(faults(check -> check.email("email", "a" + override + "@example.ma")))
                .containsExactly("email: input.email");
    }

    static Stream<String> controls() {
        return IntStream.concat(IntStream.rangeClosed(0, 0x1F), IntStream.rangeClosed(0x7F, 0x9F))
                .filter(c -> c != '\n' && c != '\t' && c != '\r')
                .mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("controls")
    void controlCharactersAreRefusedInATextOfSeveralLines(String control) {
        assertThat(faults(check -> check.text("text", "un" + control + "banc", 1, 100)))
                .containsExactly("text: input.hidden-characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0008", "\u001B", "\u007F", "\u0085", "\u009B"})
    void controlCharactersAreRefusedInALine(String control) {
        assertThat(faults(check -> check.line("title", "un" + control + "banc", 1, 100)))
                .containsExactly("title: input.hidden-characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDC00", "\uE000", "\uFEFF", "\uFFF9", "\uFFFE", "\uDB40\uDC41"})
    void halfSignsPrivateSignsAndTagsAreRefused(String sign) {
        assertThat(faults(check -> check.text("text", "un" + sign + "banc", 1, 100)))
                .containsExactly("text: input.hidden-characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200C", "\u200D", "\u200E", "\u200F", "\u061C"})
    void joinersAndMarksThatWritingNeedsAreTaken(String mark) {
        String typed = "می" + mark + "خواهم 👨" + "\u200D" + "🌾";

        assertThat(faults(
                        check -> assertThat(check.line("title", typed, 1, 100)).isEqualTo(typed)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"تبليط زنقة الوردة", "Éclairer la rue", "ⴰⵙⵓⵎⵔ ⵏ ⵓⵙⵉⵙⵙⵏ", "مُحَمَّد"})
    void everyWritingOfTheSiteIsTaken(String typed) {
        assertThat(faults(check -> check.line("title", typed, 3, 100))).isEmpty();
    }

    @Test
    void lettersAreComposedBeforeTheyAreCounted() {
        assertThat(faults(check ->
                        assertThat(check.line("title", "e\u0301te\u0301", 3, 3)).isEqualTo("été")))
                .isEmpty();
        assertThat(faults(check ->
                        assertThat(check.text("text", "e\u0301te\u0301", 3, 3)).isEqualTo("été")))
                .isEmpty();
    }

    @Test
    void linesAreKeptAndEndInOneWay() {
        assertThat(faults(check -> assertThat(check.text("text", " un\r\n\r\ndeux\rtrois\n", 1, 100))
                        .isEqualTo("un\n\ndeux\ntrois")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\t", "\u2028", "\u2029"})
    void aLineStaysOneLine(String between) {
        assertThat(faults(check -> assertThat(check.line("title", "un" + between + "banc", 1, 100))
                        .isEqualTo("un banc")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "citoyen@example.ma, citoyen@example.ma",
        "' Citoyen@Example.MA ', citoyen@example.ma",
        "a.b+c@mail.example.co.ma, a.b+c@mail.example.co.ma",
        "o'neil@example.ma, o'neil@example.ma",
        "x_1-2@sub-domain.example.ma, x_1-2@sub-domain.example.ma"
    })
    void anAddressIsTakenInLowerCase(String typed, String kept) {
        assertThat(faults(check -> assertThat(check.email("email", typed)).isEqualTo(kept)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citoyen",
                "citoyen@",
                "@example.ma",
                "citoyen@example",
                "citoyen@example.m",
                "citoyen@.ma",
                "a b@example.ma",
                "a@exa mple.ma",
                "a@b@example.ma",
                "a@example.ma,b",
                "a@example.ma;b",
                "a@example.ma<script>",
                "a@example.ma>",
                "Citoyen <a@example.ma>",
                "\"a\"@example.ma",
                "a(x)@example.ma",
                "a@[127.0.0.1]",
                "a\\@example.ma",
                "a@example.ma\nBcc: b@example.ma",
                "a@example.ma\r\nBcc: b@example.ma",
                "a\u0000@example.ma",
                "a\u202E@example.ma",
                "a@example..ma",
                "a@-example.ma",
                "رشيد@example.ma",
                "a@موقع.المغرب",
                "fátima@example.ma",
                "a\u200Bb@example.ma"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(faults(check -> check.email("email", typed))).containsExactly("email: input.email");
    }

    @Test
    void anAddressTooLongForItsColumnIsRefused() {
        assertThat(faults(check -> check.email("email", "a@" + "b".repeat(190) + ".ma")))
                .containsExactly("email: input.email");
        assertThat(faults(check -> check.email("email", "a".repeat(65) + "@example.ma")))
                .containsExactly("email: input.email");
    }

    @Test
    void noAddressIsEmptyRatherThanWrong() {
        assertThat(faults(check -> check.email("email", null))).containsExactly("email: input.empty");
    }

    @Test
    void allFaultsAreSaidAtOnceInTheOrderOfTheForm() {
        InputCheck check = new InputCheck();
        check.line("title", "", 3, 10);
        check.text("text", "<script>", 3, 10);
        check.email("email", "nobody");
        check.add("topic", "proposal.topic-needed");

        assertThatThrownBy(check::done)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(InvalidInput.Violation::field, InvalidInput.Violation::key)
                                .containsExactly(
                                        tuple("title", "input.empty"),
                                        tuple("text", "input.markup"),
                                        tuple("email", "input.email"),
                                        tuple("topic", "proposal.topic-needed")));
    }

    @Test
    void whereThereIsNoFaultNothingIsThrown() {
        InputCheck check = new InputCheck();
        check.line("title", "Un banc à l’ombre", 3, 100);

        assertThatCode(check::done).doesNotThrowAnyException();
    }

    @Test
    void aFaultDoesNotRepeatWhatWasTyped() {
        assertThatThrownBy(() -> {
                    InputCheck check = new InputCheck();
                    check.line("title", "<b>secret", 1, 100);
                    check.done();
                })
                .hasMessageContaining("title: input.markup")
                .hasMessageNotContaining("secret");
    }

    private static List<String> faults(Consumer<InputCheck> typed) {
        return violations(typed).stream()
                .map(violation -> violation.field() + ": " + violation.key())
                .toList();
    }

    private static List<InvalidInput.Violation> violations(Consumer<InputCheck> typed) {
        InputCheck check = new InputCheck();
        typed.accept(check);
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, check::done);
        return invalid == null ? List.of() : invalid.violations();
    }
}
