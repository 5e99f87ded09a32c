package ma.musharaka.notification;

import static ma.musharaka.testing.Eventually.eventually;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Messenger;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Telephones;
import ma.musharaka.testing.TestClock;
import ma.musharaka.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters as a mail server receives them. */
@IntegrationTest
class MailTests {

    private static final String LINK = "http://beni-mellal.localhost:8080/account/confirm?token=abc&lang=ar";

    @Autowired
    Messenger messenger;

    @Autowired
    OutboxReader outbox;

    @Autowired
    Deliveries deliveries;

    @Autowired
    DemoPeople people;

    @Autowired
    Telephones telephones;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient rows;

    @Autowired
    TestClock clock;

    @Test
    void aLetterArrivesAsItStandsInTheOutbox() throws Exception {
        String to = anAddress();
        write(BENI_MELLAL, to, Language.FR);

        MimeMessage message = receivedBy(to);

        OutboxReader.Letter letter = CommuneScope.<OutboxReader.Letter, RuntimeException>call(
                BENI_MELLAL,
                () -> outbox.newest().stream()
                        .filter(each -> each.to().equals(to))
                        .findFirst()
                        .orElseThrow());
        Map<String, String> parts = parts(message);
        assertThat(message.getSubject()).isEqualTo(letter.subject()).isEqualTo("Votre lien pour entrer");
        assertThat(parts.get("text/plain").replace("\r\n", "\n")).isEqualTo(letter.body());
        assertThat(parts.get("text/html"))
                .contains("<html lang=\"fr\" dir=\"ltr\">")
                .contains("Béni Mellal");
        assertThat(message.getHeader("Content-Language")).containsExactly("fr");
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @Test
    void anArabicLetterRunsFromRightToLeft() throws Exception {
        String to = anAddress();
        write(BENI_MELLAL, to, Language.AR);

        MimeMessage message = receivedBy(to);

        assertThat(message.getSubject()).isEqualTo("رابط دخولك");
        Map<String, String> parts = parts(message);
        assertThat(parts.get("text/plain")).contains("السلام عليكم").contains("بني ملال");
        assertThat(parts.get("text/html"))
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("<bdi dir=\"ltr\">" + LINK.replace("&", "&amp;") + "</bdi>");
    }

    @Test
    void whatSomebodyWroteIsNoMarkupInALetter() throws Exception {
        String to = anAddress();
        CommuneScope.run(
                BENI_MELLAL,
                () -> messenger.send(new Messenger.Message(
                        to, Language.FR, "proposal-published", "<img src=x onerror=alert(1)>", "Titre", LINK, "")));
        assertThat(parts(receivedBy(to)).get("text/html"))
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @Test
    void aLetterWaitsWhileTheServerIsDown() throws Exception {
        String to = anAddress();
        TestHouse.mailServer().stop();
        try {
            write(DEMNATE, to, Language.AR);
            eventually("it was tried in vain", () -> attempts(to) == 1);
            assertThat(isSent(to)).isFalse();
        } finally {
            TestHouse.mailServer().start();
        }

        clock.advance(Duration.ofMinutes(3));

        assertThat(receivedBy(to).getSubject()).isEqualTo("رابط دخولك");
        eventually("it is known to have left", () -> isSent(to));
        assertThat(Arrays.stream(TestHouse.mailServer().getReceivedMessages()).filter(message -> isTo(message, to)))
                .hasSize(1);
    }

    @Test
    void anActThatIsTakenBackSendsNoLetter() throws Exception {
        String takenBack = anAddress();
        String kept = anAddress();
        CommuneScope.run(
                BENI_MELLAL,
                () -> transaction.executeWithoutResult(status -> {
                    write(BENI_MELLAL, takenBack, Language.FR);
                    status.setRollbackOnly();
                }));
        write(BENI_MELLAL, kept, Language.FR);

        receivedBy(kept);
        assertThat(TestHouse.mailServer().getReceivedMessages()).noneMatch(message -> isTo(message, takenBack));
    }

    @Test
    void aLetterIsKnownByTheKeyOfItsRow() throws Exception {
        String to = anAddress();
        write(BENI_MELLAL, to, Language.FR);

        UUID key = rows.sql("select id from letter where recipient = ?")
                .param(to)
                .query(UUID.class)
                .single();
        assertThat(receivedBy(to).getMessageID()).startsWith("<" + key + "@").endsWith(">");
    }

    @Test
    void anAddressThatIsRefusedAgainAndAgainIsGivenUpAndStaffMayTryItAnew() throws Exception {
        String to = "nobody at all@demo.example";
        write(DEMNATE, to, Language.FR);
        for (int attempt = 1; attempt <= Letter.MOST_REFUSALS; attempt++) {
            int tried = attempt;
            eventually("it is tried", () -> attempts(to) == tried);
            clock.advance(Duration.ofMinutes(10));
        }

        CommuneScope.run(
                DEMNATE,
                () -> DemoPeople.as(people.administrator(), () -> {
                    Deliveries.GivenUp given = deliveries.state().givenUp().stream()
                            .filter(each -> each.to().equals("n…@demo.example"))
                            .findFirst()
                            .orElseThrow();
                    assertThat(given.attempts()).isEqualTo(Letter.MOST_REFUSALS);
                    assertThat(given.template()).isEqualTo("enter");
                    deliveries.tryAgain(given.id());
                }));
        eventually("it was tried again", () -> attempts(to) == 1);
        rows.sql("delete from letter where recipient = ?").param(to).update();
    }

    @Test
    void onlyAnAdministratorSeesHowLettersFare() {
        CommuneScope.run(
                DEMNATE,
                () -> DemoPeople.as(
                        people.editor(),
                        () -> assertThatThrownBy(deliveries::state).isInstanceOf(AccessDeniedException.class)));
    }

    @Test
    void aMessageToATelephoneLeavesByTheGatewayAsAShortText() {
        String number = Telephones.aNumber();
        CommuneScope.run(
                BENI_MELLAL,
                () -> messenger.send(
                        new Messenger.Message(number, Language.AR, "proposal-received", "ignored", "7K3M-Q2XW-9TPD")));

        eventually("it leaves", () -> !telephones.received(number).isEmpty());
        assertThat(telephones.received(number)).singleElement().asString().contains("7K3M-Q2XW-9TPD");
        assertThat(telephones.received(number).getFirst().length())
                .as("no more than two messages of 70 letters")
                .isLessThan(140);
        assertThat(CommuneScope.<List<OutboxReader.Letter>, RuntimeException>call(BENI_MELLAL, outbox::newest))
                .anyMatch(letter -> letter.to().equals(number) && letter.sms());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "+33612345678",
                "+212512345678",
                "+21261234567",
                "+2126123456789",
                "nobody",
                "@x",
                ""
            })
    void nothingIsWrittenToWhatIsNoAddress(String to) {
        assertThatThrownBy(() -> new Messenger.Message(to, Language.FR, "enter"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String anAddress() {
        return "mail-" + UUID.randomUUID() + "@demo.example";
    }

    private void write(String commune, String to, Language language) {
        CommuneScope.run(commune, () -> messenger.send(new Messenger.Message(to, language, "enter", LINK, 24L)));
    }

    private int attempts(String to) {
        return rows.sql("select attempts from letter where recipient = ?")
                .param(to)
                .query(Integer.class)
                .single();
    }

    private boolean isSent(String to) {
        return rows.sql("select sent_at is not null from letter where recipient = ?")
                .param(to)
                .query(Boolean.class)
                .single();
    }

    private static MimeMessage receivedBy(String to) {
        eventually(
                "the letter arrives",
                () -> Arrays.stream(TestHouse.mailServer().getReceivedMessages())
                        .anyMatch(message -> isTo(message, to)));
        return Arrays.stream(TestHouse.mailServer().getReceivedMessages())
                .filter(message -> isTo(message, to))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTo(MimeMessage message, String to) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equals(to));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts of a message by their type. */
    private static Map<String, String> parts(Part part) throws MessagingException, IOException {
        Map<String, String> parts = new TreeMap<>();
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart inner = several.getBodyPart(i);
                parts.putAll(parts(inner));
            }
        } else {
            parts.put(part.getContentType().replaceAll(";.*", ""), String.valueOf(part.getContent()));
        }
        return parts;
    }
}
