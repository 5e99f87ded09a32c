package ma.musharaka.editorial;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.journal.Receipts;
import ma.musharaka.notification.OutboxReader;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.protection.Limited;
import ma.musharaka.platform.protection.ProofOfWork;
import ma.musharaka.platform.protection.RateLimiter;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.ProofsOfWork;
import ma.musharaka.testing.TestClock;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writing to the commune: from whom it is taken at once, from whom after a link, and what is kept. */
@IntegrationTest
class ContactTests {

    private static final Pattern TOKEN = Pattern.compile("/contact/confirm\\?token=([\\w-]+)");

    @Autowired
    ContactService contact;

    @Autowired
    Receipts receipts;

    @Autowired
    OutboxReader outbox;

    @Autowired
    ProofOfWork work;

    @Autowired
    DemoPeople people;

    @Autowired
    JdbcClient rows;

    @Autowired
    TestClock clock;

    @Autowired
    Web web;

    @Test
    void aMessageOfSomeoneWhoDidTheWorkReachesTheCommunesMailAndIsNotKeptHere() {
        String text = "Le lampadaire de la rue est cassé " + UUID.randomUUID();
        ReceiptCode receipt = send(draft("", text), null, proof()).orElseThrow();

        assertThat(lettersAbout(text))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains(receipt.toString()));
        assertThat(rows.sql("select count(*) from contact_message where text like ?")
                        .param("%" + text + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        Receipts.Issued issued = in(() -> receipts.find(receipt)).orElseThrow();
        assertThat(issued.acts()).extracting(Receipts.Act::fact).containsExactly("contact.received");
    }

    @Test
    void whoIsSignedInNeedsNoProof() {
        assertThat(send(
                        draft("", "Une question sur le marché"),
                        people.delegate().personId(),
                        ""))
                .isPresent();
    }

    @Test
    void withoutScriptsALinkGoesToTheAddressAndTheMessageWaitsForIt() {
        String text = "Sans script " + UUID.randomUUID();
        String address = "slow-" + UUID.randomUUID() + "@demo.example";
        assertThat(send(draft(address, text), null, "")).isEmpty();
        assertThat(lettersAbout(text)).as("before the link").isEmpty();

        String token = token(address);
        ReceiptCode receipt = in(() -> contact.confirm(token)).orElseThrow();
        assertThat(in(() -> contact.confirm(token))).as("pressed twice").contains(receipt);
        assertThat(lettersAbout(text))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains(address));
    }

    @Test
    void aLinkThatIsOldOrOfAnotherCommuneIsGoodForNothing() {
        String address = "late-" + UUID.randomUUID() + "@demo.example";
        send(draft(address, "Un message qui vient trop tard"), null, "");
        String token = token(address);

        assertThat(CommuneScope.<Optional<ReceiptCode>, RuntimeException>call(DEMNATE, () -> contact.confirm(token)))
                .isEmpty();
        clock.advance(ContactService.LINK_VALIDITY.plus(Duration.ofMinutes(1)));
        assertThat(in(() -> contact.confirm(token))).isEmpty();
    }

    @Test
    void whoDidNoWorkAndGivesNoAddressIsToldWhatToDo() {
        InvalidInput invalid = catchThrowableOfType(
                InvalidInput.class, () -> send(draft("", "Un message sans rien"), null, "nothing"));
        assertThat(invalid.violations())
                .singleElement()
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("editorial.contact.address-needed"));
    }

    @Test
    void nothingIsTakenFromWhoeverWritesTooOften() {
        RateLimiter stopped = new RateLimiter() {
            @Override
            public void take(Limited what, UUID account) {
                throw new IllegalStateException(what + " of " + account);
            }

            @Override
            public void take(Limited what, String typed) {}
        };
        ContactService service =
                new ContactService(null, null, null, null, null, null, stopped, null, null, null, null, clock);
        UUID eager = UUID.randomUUID();

        assertThatThrownBy(() -> service.send(draft("", "Encore un message"), eager, ""))
                .hasMessage("CONTACT of " + eager);
    }

    @Test
    void theWordsOfAVisitorCannotBecomeHeadersOfALetter() {
        InvalidInput invalid = catchThrowableOfType(
                InvalidInput.class,
                () -> send(
                        new ContactDraft(
                                "Nom", "a@demo.example\r\nBcc: all@demo.example", "Un message assez long", Language.FR),
                        null,
                        proof()));
        assertThat(invalid.violations())
                .extracting(InvalidInput.Violation::field)
                .containsExactly("replyTo");
        assertThat(send(new ContactDraft("Nom\r\nBcc: x", "", "Un message assez long", Language.FR), null, proof()))
                .as("a line break in a name is a space")
                .isPresent();
    }

    @Test
    void aFormThatAnotherSiteSendsIsNotTaken() {
        assertThat(web.ask("POST", "beni-mellal", "/forms/contact", "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(web.ask("POST", "beni-mellal", "/forms/contact", "Origin", "http://evil.example")
                        .status())
                .isEqualTo(403);
    }

    private Optional<ReceiptCode> send(ContactDraft draft, UUID author, String proof) {
        return in(() -> contact.send(draft, author, proof));
    }

    private static ContactDraft draft(String replyTo, String text) {
        return new ContactDraft("", replyTo, text, Language.FR);
    }

    private String proof() {
        return ProofsOfWork.solve(work.challenge());
    }

    private List<OutboxReader.Letter> lettersAbout(String text) {
        return in(outbox::newest).stream()
                .filter(letter -> letter.body().contains(text))
                .toList();
    }

    private String token(String address) {
        Matcher token = TOKEN.matcher(in(outbox::newest).stream()
                .filter(letter -> letter.to().equals(address))
                .findFirst()
                .orElseThrow()
                .body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static <T> T in(Supplier<T> deed) {
        return CommuneScope.<T, RuntimeException>call(BENI_MELLAL, deed::get);
    }
}
