package ma.musharaka.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Lists by address: which page, and what narrows it. */
class PagingTests {

    private static final Texts TEXTS = texts();

    @ParameterizedTest(name = "page {0} of {1} things has {2} pages")
    @CsvSource({"1, 0, 1", "1, 20, 1", "1, 21, 2", "3, 41, 3"})
    void thePagesOfAListAreCounted(String page, long total, int last) {
        Paging paging = Paging.of(request(Language.AR, Map.of("page", page)), total, 20);
        assertThat(paging.last()).isEqualTo(last);
        assertThat(paging.isBeyond()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "٣", "1e3", "99999999999", "abc", "01", "1; drop"})
    void whatIsNoPageIsTheFirst(String asked) {
        assertThat(Paging.asked(request(Language.AR, Map.of("page", asked)))).isEqualTo(1);
    }

    @Test
    void aPageBeyondTheLastIsNone() {
        assertThat(Paging.of(request(Language.AR, Map.of("page", "4")), 41, 20).isBeyond())
                .isTrue();
    }

    @Test
    void theWaysOnKeepWhatNarrowsTheListAndTheLanguage() {
        Paging paging = Paging.of(request(Language.FR, Map.of("page", "2", "topic", "a")), 60, 20);
        assertThat(paging.previous()).contains("/proposals?topic=a&lang=fr");
        assertThat(paging.next()).contains("/proposals?page=3&topic=a&lang=fr");
    }

    @Test
    void aFacetChoosesOnlyWhatItOffers() {
        Content word = output -> output.writeContent("word");
        List<Facet.Option> options = List.of(new Facet.Option("a", word), new Facet.Option("b", word));
        assertThat(facet("a", options).chosen()).isEqualTo("a");
        assertThat(facet("c", options).isChosen()).isFalse();
        assertThat(facet("", options).isChosen()).isFalse();
    }

    private static Facet facet(String asked, List<Facet.Option> options) {
        return Facet.of(request(Language.AR, Map.of("topic", asked)), "topic", "label", "all", options);
    }

    private static ReadingRequest request(Language language, Map<String, String> parameters) {
        Site site = new Site(
                "50910101",
                "beni-mellal",
                LocalizedText.of("بني ملال", "Béni Mellal"),
                LocalizedText.of("", ""),
                Language.AR,
                List.of(Language.values()),
                "https://beni-mellal.example",
                "#0d5b4b",
                null,
                false);
        return new ReadingRequest(site, TEXTS.in(language), "/proposals", Map.of(), parameters, null);
    }

    private static Texts texts() {
        try (var context = new AnnotationConfigApplicationContext(Texts.class)) {
            return context.getBean(Texts.class);
        }
    }
}
