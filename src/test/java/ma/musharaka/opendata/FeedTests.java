package ma.musharaka.opendata;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.testing.Contributions;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists that a feed reader follows. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedTests {

    @Autowired
    Web web;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Contributions contributions;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    @BeforeAll
    void somethingIsNew() {
        CommuneScope.run(
                BENI_MELLAL,
                () -> contributions.published(
                        "حديقة & ملعب \"للحي\"", "نقترح حديقة وملعبا < صغيرا > قرب الحي، للأطفال"));
    }

    Stream<String> feeds() {
        return catalogue.lists().stream()
                .filter(list -> list.forms().contains(PublicList.Form.FEED))
                .map(PublicList::name);
    }

    private static SyndFeed parsed(String xml) {
        try {
            return new SyndFeedInput().build(new StringReader(xml));
        } catch (FeedException crooked) {
            throw new AssertionError(crooked);
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void aFeedSpeaksTheLanguageItIsAskedForAndLeadsToPagesInIt(String name) {
        SyndFeed arabic =
                parsed(web.get("beni-mellal", "/feeds/" + name + ".rss").body());
        SyndFeed french =
                parsed(web.get("beni-mellal", "/feeds/" + name + ".rss?lang=fr").body());

        assertThat(arabic.getFeedType()).isEqualTo("rss_2.0");
        assertThat(arabic.getLanguage()).isEqualTo("ar");
        assertThat(french.getLanguage()).isEqualTo("fr");
        assertThat(french.getTitle()).doesNotContainPattern("\\p{IsArabic}");
        assertThat(french.getLink()).startsWith("http://beni-mellal.localhost/").endsWith("?lang=fr");
        assertThat(french.getEntries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getLink())
                        .startsWith("http://beni-mellal.localhost/")
                        // a comment stands at a place of its page
                        .matches("[^?#]*\\?lang=fr(#[a-z-]+)?"));
        assertThat(arabic.getEntries())
                .allSatisfy(entry -> assertThat(entry.getLink()).doesNotContain("lang="));
        assertThat(arabic.getEntries().stream().map(SyndEntry::getUri))
                .doesNotHaveDuplicates()
                .allMatch(uri -> uri.startsWith("urn:musharaka:" + BENI_MELLAL + ":" + name + ":"))
                .containsExactlyElementsOf(
                        french.getEntries().stream().map(SyndEntry::getUri).toList());
        assertThat(arabic.getEntries().stream().map(SyndEntry::getPublishedDate))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void whatPeopleWroteComesThroughAsTheyWroteIt() {
        SyndFeed feed = parsed(web.get("beni-mellal", "/feeds/proposals.rss").body());
        assertThat(feed.getEntries()).anySatisfy(entry -> {
            assertThat(entry.getTitle()).isEqualTo("حديقة & ملعب \"للحي\"");
            assertThat(entry.getDescription().getValue()).contains("< صغيرا >");
        });
    }

    /** Signs that XML cannot hold would make the whole feed unreadable. */
    @Test
    void oneCrookedTextDoesNotSpoilTheFeed() throws IOException {
        PublicList list = mock(PublicList.class);
        when(list.name()).thenReturn("crooked");
        when(list.path()).thenReturn("/");
        when(list.titleKey()).thenReturn("opendata.title");
        when(list.textKey()).thenReturn("opendata.lead");
        String written = "ق\u0000ل\u000Bب \uD83C\uDF33 ]]> \uFFFE" + "ن".repeat(5000);
        Catalogue one = mock(Catalogue.class);
        when(one.first(list, Feeds.NEWEST))
                .thenReturn(List.of(new PublicList.Row(
                        "1",
                        List.of(),
                        null,
                        null,
                        new PublicList.News(written, written, Instant.parse("2026-03-01T10:00:00Z")),
                        null)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CommuneScope.call(BENI_MELLAL, () -> {
            new Feeds(one).write(list, sites.current(), texts.in(Language.AR), out);
            return null;
        });

        SyndEntry entry =
                parsed(out.toString(StandardCharsets.UTF_8)).getEntries().getFirst();
        assertThat(entry.getTitle()).startsWith("قلب \uD83C\uDF33 ]]> ن");
        assertThat(entry.getDescription().getValue()).hasSizeLessThan(620).endsWith("…");
    }
}
