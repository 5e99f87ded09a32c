package ma.musharaka.platform.reading;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import ma.musharaka.commune.CommuneIdentity;
import ma.musharaka.editorial.EditingService;
import ma.musharaka.editorial.EntryContent;
import ma.musharaka.editorial.EntryDraft;
import ma.musharaka.editorial.EntryKind;
import ma.musharaka.editorial.IdentityService;
import ma.musharaka.editorial.NavigationContent;
import ma.musharaka.editorial.NavigationService;
import ma.musharaka.editorial.OwnTextsContent;
import ma.musharaka.editorial.OwnTextsService;
import ma.musharaka.editorial.ui.NewsReading;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.ui.NavigationEntry;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.Eventually;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A kept page is made again after each change that it shows, in its own commune and in no other. */
@IntegrationTest
class PagesDroppedTests {

    private static final LocalizedText NOTHING = new LocalizedText(null, null, null);

    @Autowired
    PageCache cache;

    @Autowired
    PageFrame frame;

    @Autowired
    NewsReading news;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    @Autowired
    EditingService editing;

    @Autowired
    NavigationService navigation;

    @Autowired
    OwnTextsService ownTexts;

    @Autowired
    IdentityService identities;

    @Autowired
    List<NavigationEntry> declared;

    @Autowired
    DemoPeople people;

    @Autowired
    TestClock clock;

    /** The list of news with its frame, as an anonymous reader gets it. */
    private String page(String commune) {
        return new String(
                CommuneScope.<ServedPage, RuntimeException>call(
                                commune, () -> cache.get(commune, "news of this test", null, this::make))
                        .plain(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private ServedPage make() {
        ReadingRequest request =
                new ReadingRequest(sites.current(), texts.in(Language.FR), "/news", Map.of(), Map.of(), null);
        return ServedPage.of(
                200,
                request.site().brand()
                        + frame.header(request)
                        + news.read(request).orElseThrow().body());
    }

    private void asAdministrator(Consumer<UUID> deed) {
        CommuneScope.run(
                BENI_MELLAL,
                () -> DemoPeople.as(
                        people.administrator(),
                        () -> deed.accept(people.administrator().personId())));
    }

    private static EntryDraft draft(String title) {
        return new EntryDraft(
                EntryKind.NEWS,
                "",
                new EntryContent(LocalizedText.of("عنوان", title), NOTHING, LocalizedText.of("نص", "texte"), null));
    }

    @Test
    void afterAPublicationAndAWithdrawal() {
        String elsewhere = page(DEMNATE);
        asAdministrator(self -> {
            UUID id = editing.create(draft("Page gardée"), self);
            assertThat(page(BENI_MELLAL)).doesNotContain("Page gardée");
            editing.publish(id, draft("Page gardée"), 1, self);
            assertThat(page(BENI_MELLAL)).contains("Page gardée");
            editing.withdraw(id, 2, self);
            assertThat(page(BENI_MELLAL)).doesNotContain("Page gardée");
        });
        assertThat(page(DEMNATE)).isEqualTo(elsewhere);
    }

    @Test
    void whenTheMomentOfAPublicationHasCome() {
        asAdministrator(self -> {
            UUID id = editing.create(draft("Page attendue"), self);
            editing.schedule(id, draft("Page attendue"), 1, Instant.now(clock).plus(Duration.ofHours(1)), self);
            assertThat(page(BENI_MELLAL)).doesNotContain("Page attendue");
            clock.advance(Duration.ofHours(2));
            // nobody does anything: the house's own clockwork drops the page
            Eventually.eventually(
                    "the page is made again", () -> page(BENI_MELLAL).contains("Page attendue"));
        });
    }

    @Test
    void afterAChangeOfNavigationWordsAndColour() {
        asAdministrator(self -> {
            assertThat(page(BENI_MELLAL)).doesNotContain("Du neuf", "Espace à nous", "#5b0d3a");
            int version = navigation.save(
                    new NavigationContent(
                            List.of(new NavigationContent.Item("/news", true, LocalizedText.of("جديد", "Du neuf")))),
                    declared,
                    navigation.arranged(declared).version(),
                    self);
            assertThat(page(BENI_MELLAL)).contains("Du neuf");
            navigation.save(new NavigationContent(List.of()), declared, version, self);

            int words = ownTexts.save(
                    new OwnTextsContent(Map.of("shell.space", LocalizedText.of("فضاؤنا", "Espace à nous"))),
                    ownTexts.said().version(),
                    self);
            assertThat(page(BENI_MELLAL)).contains("Espace à nous");
            ownTexts.save(new OwnTextsContent(Map.of()), words, self);

            CommuneIdentity before = identities.known().identity();
            int identity = identities.save(
                    new CommuneIdentity(
                            before.name(),
                            before.province(),
                            before.tagline(),
                            before.languages(),
                            before.defaultLanguage(),
                            "#5b0d3a",
                            null,
                            before.contact()),
                    identities.known().version(),
                    self);
            assertThat(page(BENI_MELLAL)).startsWith("#5b0d3a");
            identities.save(before, identity, self);
            assertThat(page(BENI_MELLAL)).startsWith(before.brand()).doesNotContain("Du neuf", "Espace à nous");
        });
    }
}
