package ma.musharaka.notification;

import static ma.musharaka.testing.Eventually.eventually;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.notification.ui.UnsubscribeReading;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import ma.musharaka.testing.TestClock;
import ma.musharaka.testing.TestHouse;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people are told, where, how often, and how they end it. */
@IntegrationTest
class NoticeTests {

    @Autowired
    NoticeService notices;

    @Autowired
    Digests digests;

    @Autowired
    DemoPeople people;

    @Autowired
    PeopleService peopleService;

    @Autowired
    Newcomers newcomers;

    @Autowired
    JdbcClient rows;

    @Autowired
    TestClock clock;

    @Autowired
    Web web;

    @Autowired
    UnsubscribeReading ending;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    @Test
    void whatIsHeardTwiceIsToldOnce() {
        UUID reader = aReader();
        String occasion = "proposal-received:" + UUID.randomUUID();
        for (int i = 0; i < 3; i++)
            in(BENI_MELLAL, () -> {
                notices.tell(reader, Topic.OWN, occasion, "proposal-received", words("7K3M"));
                return null;
            });

        assertThat(in(BENI_MELLAL, () -> notices.inbox(reader))).hasSize(1);
        assertThat(lettersWritten(reader)).isEqualTo(1);
    }

    @Test
    void nobodyIsWrittenToAboutWhatTheyNeverAskedFor() {
        UUID reader = aReader();
        tellNews(reader, "première");

        assertThat(in(BENI_MELLAL, () -> notices.inbox(reader))).isEmpty();
        assertThat(lettersWritten(reader)).isZero();
    }

    @Test
    void whoHasNoMailReadsOnTheirAccount() {
        UUID reader = aReader();
        choose(reader, Rhythm.HERE);
        tellNews(reader, "ici seulement");

        assertThat(in(BENI_MELLAL, () -> notices.inbox(reader))).singleElement().satisfies(told -> {
            assertThat(told.read()).isFalse();
            assertThat(told.subject()).contains("ici seulement");
        });
        assertThat(lettersWritten(reader)).isZero();
        assertThat(in(DEMNATE, () -> notices.inbox(reader)))
                .as("in another commune")
                .isEmpty();
    }

    @Test
    void aNoticeIsReadByItsOwnReaderOnly() {
        UUID reader = aReader();
        choose(reader, Rhythm.HERE);
        tellNews(reader, "lue");
        UUID id = in(BENI_MELLAL, () -> notices.inbox(reader)).getFirst().id();

        in(BENI_MELLAL, () -> {
            notices.read(people.otherCitizen().personId(), id);
            return null;
        });
        assertThat(in(BENI_MELLAL, () -> notices.unread(reader))).isEqualTo(1);
        in(BENI_MELLAL, () -> {
            notices.read(reader, id);
            return null;
        });
        assertThat(in(BENI_MELLAL, () -> notices.unread(reader))).isZero();
    }

    @Test
    void whatBecameOfOnesOwnActsCannotBeRefused() {
        assertThatThrownBy(() -> in(BENI_MELLAL, () -> {
                    notices.choose(aReader(), Topic.OWN, Rhythm.NEVER);
                    return null;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMailProgramEndsLettersWithOnePressAndNoSession() throws Exception {
        UUID reader = aReader();
        choose(reader, Rhythm.AT_ONCE);
        tellNews(reader, "à quitter");
        MimeMessage message = receivedBy(reader, 1);

        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String address = message.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        String path = address.replaceFirst("https?://[^/]+", "");
        // a visit, as by a scanner, ends nothing
        Web.Got visited = web.get("beni-mellal", path);
        assertThat(visited.status()).isEqualTo(302);
        assertThat(visited.header("Location")).isEqualTo("/unsubscribe?word=" + word(path));
        assertThat(page(word(path))).contains("action=\"" + path + "\"");
        assertThat(rhythm(reader)).isEqualTo(Rhythm.AT_ONCE);

        Web.Got pressed = web.ask("POST", "beni-mellal", path, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(pressed.status()).isEqualTo(200);
        assertThat(pressed.session()).isFalse();
        assertThat(rhythm(reader)).isEqualTo(Rhythm.NEVER);
        assertThat(page(word(path))).contains("id=\"ended\"").doesNotContain("<form");
    }

    @Test
    void aWordOfAnotherCommuneOrOfNobodyEndsNothing() throws Exception {
        UUID reader = aReader();
        choose(reader, Rhythm.AT_ONCE);
        tellNews(reader, "ailleurs");
        String path = receivedBy(reader, 1).getHeader("List-Unsubscribe")[0].replaceAll("<https?://[^/]+|>", "");

        assertThat(web.ask("POST", "demnate", path).status()).isEqualTo(404);
        assertThat(web.ask("POST", "beni-mellal", "/forms/unsubscribe/AAAAAAAAAAAAAAAAAAAAAA")
                        .status())
                .isEqualTo(404);
        assertThat(page("AAAAAAAAAAAAAAAAAAAAAA")).doesNotContain("<form", "id=\"ended\"");
        assertThat(rhythm(reader)).isEqualTo(Rhythm.AT_ONCE);
    }

    @Test
    void whatIsGatheredComesInOneLetterInTheMorningAndOnlyThen() throws Exception {
        UUID reader = aReader();
        choose(reader, Rhythm.DAILY);
        tellNews(reader, "premier titre");
        tellNews(reader, "second titre");
        digests.gather();
        assertThat(lettersWritten(reader)).as("before the morning").isZero();

        clock.advance(Duration.ofDays(1));
        digests.gather();
        digests.gather();

        MimeMessage message = receivedBy(reader, 1);
        assertThat(message.getSubject()).contains("2 nouvelles");
        String body = bodyOf(reader);
        assertThat(body).contains("premier titre").contains("second titre").contains("/unsubscribe?word=");
        assertThat(lettersWritten(reader)).isEqualTo(1);
    }

    @Test
    void whoRefusesBeforeTheMorningGetsNothing() {
        UUID reader = aReader();
        choose(reader, Rhythm.WEEKLY);
        tellNews(reader, "de trop");
        choose(reader, Rhythm.NEVER);
        clock.advance(Duration.ofDays(8));
        digests.gather();

        assertThat(lettersWritten(reader)).isZero();
    }

    @Test
    void aMorningIsTheLastOneThatHasBegunInMorocco() {
        ZonedDateTime early = ZonedDateTime.of(2026, 11, 25, 7, 59, 0, 0, Translator.ZONE);
        assertThat(Digests.lastMorning(early).toString()).startsWith("2026-11-24T08:00");
        assertThat(Digests.lastMorning(early.plusMinutes(1)).toString()).startsWith("2026-11-25T08:00");
        assertThat(Digests.lastMonday(early).toString()).startsWith("2026-11-23T08:00");
        assertThat(Digests.lastMonday(ZonedDateTime.of(2026, 11, 23, 7, 0, 0, 0, Translator.ZONE))
                        .toString())
                .startsWith("2026-11-16T08:00");
    }

    @Test
    void theAddressInALetterIsALinkAndTheRestIsWords() {
        List<Wording.Paragraph> paragraphs =
                Wording.paragraphs("Bonjour,\n\nLisez ici : https://a.example/b?c=d\nMerci");

        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.getLast().lines().getFirst())
                .containsExactly(
                        new Wording.Piece("Lisez ici : ", false), new Wording.Piece("https://a.example/b?c=d", true));
        assertThat(paragraphs.getLast().lines().getLast()).containsExactly(new Wording.Piece("Merci", false));
    }

    private static String word(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The page that the word of a letter leads to. */
    private String page(String word) {
        return in(
                BENI_MELLAL,
                () -> ending.read(new ReadingRequest(
                                sites.current(),
                                texts.in(Language.FR),
                                "/unsubscribe",
                                Map.of(),
                                Map.of("word", word),
                                null))
                        .map(ReadingPage::body)
                        .orElse(""));
    }

    /** Someone who has just opened an account, and reads French. */
    private UUID aReader() {
        return in(KASBA_TADLA, () -> newcomers.any("Lectrice", Language.FR)).personId();
    }

    private void tellNews(UUID reader, String title) {
        in(BENI_MELLAL, () -> {
            notices.tell(reader, Topic.NEWS, "test:" + UUID.randomUUID(), "commune-news", words(title));
            return null;
        });
    }

    private static NoticeService.Words words(String what) {
        return reader -> new Object[] {reader.displayName(), what, "http://beni-mellal.localhost/news"};
    }

    private void choose(UUID reader, Rhythm rhythm) {
        in(BENI_MELLAL, () -> {
            notices.choose(reader, Topic.NEWS, rhythm);
            return null;
        });
    }

    private Rhythm rhythm(UUID reader) {
        return in(BENI_MELLAL, () -> notices.choices(reader)).get(Topic.NEWS);
    }

    private String email(UUID reader) {
        return peopleService.contact(reader).orElseThrow().to();
    }

    /** In Béni Mellal; the letter that confirms the account left from another commune. */
    private long lettersWritten(UUID reader) {
        return rows.sql("select count(*) from letter where recipient = ? and commune = ?")
                .params(email(reader), BENI_MELLAL)
                .query(Long.class)
                .single();
    }

    private String bodyOf(UUID reader) {
        return rows.sql("select body from letter where recipient = ? and commune = ?")
                .params(email(reader), BENI_MELLAL)
                .query(String.class)
                .single();
    }

    private MimeMessage receivedBy(UUID reader, int many) {
        String email = email(reader);
        eventually("letters of Béni Mellal arrive", () -> received(email).size() == many);
        return received(email).getLast();
    }

    private static List<MimeMessage> received(String email) {
        return Arrays.stream(TestHouse.mailServer().getReceivedMessages())
                .filter(message -> {
                    try {
                        return message.getAllRecipients()[0].toString().equals(email)
                                && message.getHeader("List-Unsubscribe") != null;
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static <T> T in(String commune, Supplier<T> deed) {
        return CommuneScope.<T, RuntimeException>call(commune, deed::get);
    }
}
