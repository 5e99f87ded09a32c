package ma.musharaka.platform;

import static ma.musharaka.platform.Language.AR;
import static ma.musharaka.platform.Language.FR;
import static ma.musharaka.platform.Language.ZGH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of a commune's site. */
class SiteTests {

    private static final Site ARABIC_FIRST = new Site(
            "0910101",
            "beni-mellal",
            LocalizedText.of("بني ملال", "Béni Mellal"),
            LocalizedText.of("", ""),
            AR,
            List.of(AR, FR, ZGH),
            "https://beni-mellal.example.ma",
            "#0b6e4f",
            null,
            false);

    @Test
    void theCommunesOwnLanguageIsNotSaid() {
        assertThat(ARABIC_FIRST.link("/programme", AR)).isEqualTo("/programme");
        assertThat(ARABIC_FIRST.link("/search?q=eau", AR)).isEqualTo("/search?q=eau");
    }

    @ParameterizedTest
    @CsvSource({
        "/, FR, /?lang=fr",
        "/programme, FR, /programme?lang=fr",
        "/programme, ZGH, /programme?lang=zgh",
        "/search?q=eau, FR, /search?q=eau&lang=fr",
        "/search?q=eau&page=2, ZGH, /search?q=eau&page=2&lang=zgh"
    })
    void anotherLanguageIsSaidInTheAddress(String path, Language language, String address) {
        assertThat(ARABIC_FIRST.link(path, language)).isEqualTo(address);
    }

    @Test
    void aSiteSeenAtAnotherAddressIsTheSameSite() {
        Site seen = ARABIC_FIRST.withOrigin("http://beni-mellal.localhost:8080");

        assertThat(seen.origin()).isEqualTo("http://beni-mellal.localhost:8080");
        assertThat(seen).usingRecursiveComparison().ignoringFields("origin").isEqualTo(ARABIC_FIRST);
    }
}
