package ma.musharaka.platform;

import static ma.musharaka.platform.Language.AR;
import static ma.musharaka.platform.Language.FR;
import static ma.musharaka.platform.Language.ZGH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of the commune, and what is read where it was not translated. */
class LocalizedTextTests {

    @Test
    void eachLanguageIsGivenItsOwn() {
        LocalizedText text = new LocalizedText("ميثاق", "Charte", "ⴰⵎⵇⵇⵓⵏ");

        assertThat(text.in(AR)).isEqualTo(new LocalizedText.Said("ميثاق", AR));
        assertThat(text.in(FR)).isEqualTo(new LocalizedText.Said("Charte", FR));
        assertThat(text.in(ZGH)).isEqualTo(new LocalizedText.Said("ⴰⵎⵇⵇⵓⵏ", ZGH));
    }

    @Test
    void tamazightFallsBackOnFrenchThenOnArabic() {
        assertThat(LocalizedText.of("ميثاق", "Charte").in(ZGH)).isEqualTo(new LocalizedText.Said("Charte", FR));
        assertThat(new LocalizedText("ميثاق", null, null).in(ZGH)).isEqualTo(new LocalizedText.Said("ميثاق", AR));
    }

    @Test
    void frenchFallsBackOnArabicAndArabicOnFrench() {
        assertThat(new LocalizedText("ميثاق", null, "ⴰⵎⵇⵇⵓⵏ").in(FR)).isEqualTo(new LocalizedText.Said("ميثاق", AR));
        assertThat(new LocalizedText(null, "Charte", "ⴰⵎⵇⵇⵓⵏ").in(AR)).isEqualTo(new LocalizedText.Said("Charte", FR));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLastLanguageThereIsServesAll(Language wanted) {
        assertThat(new LocalizedText(null, null, "ⴰⵎⵇⵇⵓⵏ").in(wanted)).isEqualTo(new LocalizedText.Said("ⴰⵎⵇⵇⵓⵏ", ZGH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void aBlankTextIsNoTranslation(String blank) {
        assertThat(new LocalizedText(blank, "Charte", blank).text(AR)).isEqualTo("Charte");
        assertThat(new LocalizedText(blank, "Charte", blank).in(ZGH).language()).isEqualTo(FR);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereThereIsNoTextNothingIsSaidInTheLanguageAskedFor(Language wanted) {
        assertThat(new LocalizedText(null, null, null).in(wanted)).isEqualTo(new LocalizedText.Said("", wanted));
    }
}
