package ma.musharaka.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast by the definition of WCAG, with ratios that any checker gives. */
class ContrastTests {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#0d5b4b, #ffffff, 8.03"
    })
    void theRatioIsThatOfTheStandard(String one, String other, double ratio) {
        assertThat(Contrast.between(one, other)).isCloseTo(ratio, within(.01));
        assertThat(Contrast.between(other, one)).isCloseTo(ratio, within(.01));
    }

    @ParameterizedTest
    @CsvSource({"#0d5b4b, true", "#7a2e12, true", "#24407c, true", "#767676, false", "#f5c518, false", "#ffffff, false"
    })
    void aBrandIsReadUnderWhiteLettersAndOnEachLightGround(String colour, boolean readable) {
        assertThat(Contrast.isReadableBrand(colour)).isEqualTo(readable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#f5c518", "#767676", "#ffffff", "#ff0000", "#00ff00", "#3aa6ff", "#000000"})
    void theNearestDarkerToneCanBeReadAndAHairLighterCouldNot(String colour) {
        String nearest = Contrast.nearestReadable(colour);
        assertThat(Contrast.isReadableBrand(nearest)).isTrue();
        if (nearest.equals(colour)) return;
        assertThat(Contrast.between(nearest, Contrast.LIGHT_SAND)).isBetween(Contrast.ENOUGH, Contrast.ENOUGH + .15);
    }

    @Test
    void aColourThatCanBeReadIsLeftAlone() {
        assertThat(Contrast.nearestReadable("#0d5b4b")).isEqualTo("#0d5b4b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0d5b4b", "#000000", "#24407c", "#ffffff"})
    void onDarkPaperLinksTakeALighterTone(String colour) {
        String lighter = Contrast.onDark(colour);
        assertThat(Contrast.between(lighter, Contrast.DARK_PAPER)).isGreaterThanOrEqualTo(Contrast.ENOUGH);
        assertThat(Contrast.between(lighter, Contrast.DARK_SAND)).isGreaterThanOrEqualTo(Contrast.ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0d5b4b", "#0d5b4", "#0D5B4B", "green", "#0d5b4b;}"})
    void whatIsNoColourIsNotTakenForOne(String text) {
        assertThat(Contrast.isColour(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Contrast.between(text, Contrast.WHITE));
    }
}
