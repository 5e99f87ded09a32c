package ma.musharaka.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTests {

    private static String of(String ar, String fr) {
        return Slug.of(new LocalizedText(ar, fr, null), "news");
    }

    @Test
    void theFrenchTitleLosesItsAccents() {
        assertThat(of("عنوان", "L’été à Béni Mellal : 3 fêtes, œuvres & jeux !"))
                .isEqualTo("l-ete-a-beni-mellal-3-fetes-oeuvres-jeux");
    }

    @Test
    void anArabicTitleAloneIsWrittenInLatinLetters() {
        assertThat(of("المجلس يعتمد البرنامج", null))
                .matches("[a-z0-9]+(-[a-z0-9]+)*")
                .contains("mjls");
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        String slug = of(null, "Un titre ".repeat(30));
        assertThat(slug).hasSizeLessThanOrEqualTo(70).matches("[a-z0-9-]*[a-z0-9]");
    }

    @Test
    void aTitleWithoutLettersTakesItsKindsName() {
        assertThat(of("؟؟؟", "!!!")).isEqualTo("news");
        assertThat(Slug.of(new LocalizedText(null, null, null), "press-note")).isEqualTo("press-note");
    }

    @Test
    void whatIsNoAddressIsKnown() {
        assertThat(Slug.isOne("fete-du-trone")).isTrue();
        for (String no : new String[] {"", "Fete", "fête", "a--b", "-a", "a/b", "a b", "x".repeat(81)})
            assertThat(Slug.isOne(no)).as(no).isFalse();
    }
}
