package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every reading page is HTML as the standard has it, so that every browser and reader understands the same. */
@BrowserTest
class HtmlValidityIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Autowired
    private ServletContext context;

    @ParameterizedTest
    @EnumSource
    void everyReadingPageIsValid(Language language) throws Exception {
        HtmlValidator validator = new HtmlValidator();
        List<String> faults = new ArrayList<>();
        List<Tour.Stop> stops = Visits.tour(port, texts, context).readingPages();
        for (Tour.Stop stop : stops) {
            Wire.Answer answer = Wire.get(
                    port, "beni-mellal.localhost:" + port, Walk.inLanguage(stop.path(), language), "Connection: close");
            assertThat(answer.html()).as(stop.path()).isTrue();
            for (HtmlValidator.Message error : validator.errors(answer.body())) faults.add(stop.path() + " " + error);
        }
        assertThat(stops).hasSizeGreaterThan(20);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePagesBesideTheCommunesAreValid(Language language) throws Exception {
        for (String host : List.of("localhost", "no-such-commune.localhost")) {
            Wire.Answer answer = Wire.get(port, host + ":" + port, Walk.inLanguage("/", language), "Connection: close");
            assertThat(new HtmlValidator().errors(answer.body())).as(host).isEmpty();
        }
    }

    @Test
    void aBrokenPageIsFoundOut() throws Exception {
        byte[] broken = "<!doctype html><html lang=fr><title>t</title><p>a<div role=buttom></p><img src=x>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(new HtmlValidator().errors(broken)).hasSizeGreaterThanOrEqualTo(3);
    }
}
