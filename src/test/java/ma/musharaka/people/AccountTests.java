package ma.musharaka.people;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.notification.OutboxReader;
import ma.musharaka.people.PeopleService.SignIn;
import ma.musharaka.people.Registering.Confirmation;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Messenger;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Opening an account and signing in, by those who have one and by those who try out who has. */
@IntegrationTest
class AccountTests {

    private static final String WORD = "une phrase assez longue";
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

    @Autowired
    Registering registering;

    @Autowired
    PeopleService people;

    @Autowired
    OutboxReader outbox;

    @Autowired
    Persons persons;

    @Autowired
    RoleGrants roles;

    @Autowired
    Associations associations;

    @Autowired
    Mandates mandates;

    @Autowired
    EmailConfirmations confirmations;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Messenger messenger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient rows;

    @Test
    void aNewAccountOpensWithTheLinkOfItsMail() {
        String email = anAddress();
        register(email);
        assertThat(signIn(email, WORD)).isInstanceOf(SignIn.NotConfirmed.class);

        assertThat(registering.confirm(tokenSentTo(email))).isEqualTo(Confirmation.CONFIRMED);

        assertThat(signIn(email, WORD)).isInstanceOfSatisfying(SignIn.Done.class, done -> {
            assertThat(done.person().displayName()).isEqualTo("Citoyenne d’essai");
            assertThat(done.person().roles()).isEmpty();
        });
        assertThat(signIn("  " + email.toUpperCase(Locale.ROOT) + " ", WORD))
                .as("however it is typed")
                .isInstanceOf(SignIn.Done.class);
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        String email = anAddress();
        register(email);
        assertThat(rows.sql("select count(*) from email_confirmation where token_hash = ?")
                        .param(tokenSentTo(email))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(rows.sql("select password_hash from person where email = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .startsWith("{argon2}")
                .doesNotContain(WORD);
    }

    @Test
    void anAddressThatHasAnAccountGetsTheSameAnswerAndAnotherMail() {
        String email = anAddress();
        register(email);
        registering.confirm(tokenSentTo(email));
        int letters = lettersTo(email).size();

        assertThatCode(() -> registerAs(email, "Quelqu’un d’autre", "another long password"))
                .doesNotThrowAnyException();

        assertThat(lettersTo(email)).hasSize(letters + 1);
        OutboxReader.Letter letter = lettersTo(email).getFirst();
        assertThat(letter.subject()).isEqualTo("Vous avez déjà un compte");
        assertThat(letter.body()).doesNotContain("token=").contains("/account/sign-in");
        assertThat(signIn(email, WORD)).as("the old password still counts").isInstanceOf(SignIn.Done.class);
        assertThat(signIn(email, "another long password")).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void whoRegistersAgainBeforeConfirmingIsTakenAtTheirLastWord() {
        String email = anAddress();
        register(email);
        registerAs(email, "Autrement dit", "another long password");

        assertThat(registering.confirm(tokenSentTo(email))).isEqualTo(Confirmation.CONFIRMED);

        assertThat(signIn(email, "another long password"))
                .isInstanceOfSatisfying(
                        SignIn.Done.class,
                        done -> assertThat(done.person().displayName()).isEqualTo("Autrement dit"));
        assertThat(signIn(email, WORD)).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void aLinkOpensTheAccountWithThePasswordOfItsOwnRegistrationOnly() {
        String email = "taken-over@example.org";
        registerAs(email, "Victime", "la phrase de la victime");
        String token = tokenSentTo(email);
        registerAs(email, "Intrus", "la phrase de l’intrus");
        String tokenOfTheIntruder = tokenSentTo(email);
        assertThat(registering.confirm(token)).isEqualTo(Confirmation.CONFIRMED);
        assertThat(registering.confirm(tokenOfTheIntruder)).isEqualTo(Confirmation.USED_BEFORE);
        CommuneScope.run(BENI_MELLAL, () -> {
            assertThat(people.signIn(email, "la phrase de la victime")).isInstanceOf(PeopleService.SignIn.Done.class);
            assertThat(people.signIn(email, "la phrase de l’intrus")).isInstanceOf(PeopleService.SignIn.Refused.class);
        });
    }

    @Test
    void aLinkIsGoodForOneUse() {
        String email = anAddress();
        register(email);
        String token = tokenSentTo(email);
        assertThat(registering.confirm(token)).isEqualTo(Confirmation.CONFIRMED);
        assertThat(registering.confirm(token)).isEqualTo(Confirmation.USED_BEFORE);
    }

    @Test
    void aLinkFollowedTwiceAtOnceIsUsedOnce() {
        String email = anAddress();
        register(email);
        String token = tokenSentTo(email);
        assertThat(AtOnce.run(2, _ -> registering.confirm(token)))
                .extracting(AtOnce.Outcome::result)
                .containsExactlyInAnyOrder(Confirmation.CONFIRMED, Confirmation.USED_BEFORE);
    }

    @Test
    void aLinkIsGoodForTwoDays() {
        String inTime = anAddress();
        register(inTime);
        clock.advance(Registering.LINK_VALIDITY.minusMinutes(10));
        String tooLate = anAddress();
        register(tooLate);
        assertThat(registering.confirm(tokenSentTo(inTime))).isEqualTo(Confirmation.CONFIRMED);

        clock.advance(Registering.LINK_VALIDITY.plus(Duration.ofMinutes(1)));

        assertThat(registering.confirm(tokenSentTo(tooLate))).isEqualTo(Confirmation.EXPIRED);
        assertThat(signIn(tooLate, WORD)).isInstanceOf(SignIn.NotConfirmed.class);
        register(tooLate);
        assertThat(registering.confirm(tokenSentTo(tooLate))).as("a new link").isEqualTo(Confirmation.CONFIRMED);
    }

    @Test
    void aLinkThatNobodySentIsUnknown() {
        assertThat(registering.confirm("")).isEqualTo(Confirmation.UNKNOWN);
        assertThat(registering.confirm("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"))
                .isEqualTo(Confirmation.UNKNOWN);
        assertThat(registering.confirm("' or '1' = '1")).isEqualTo(Confirmation.UNKNOWN);
        assertThat(registering.confirm("x".repeat(100_000))).isEqualTo(Confirmation.UNKNOWN);
    }

    @Test
    void theSameAddressRegisteredFourTimesAtOnceIsOnePerson() {
        for (int round = 1; round <= 3; round++) {
            String email = anAddress();
            List<AtOnce.Outcome<Boolean>> outcomes = AtOnce.run(4, _ -> {
                register(email);
                return true;
            });

            assertThat(outcomes)
                    .as("answers of round %d", round)
                    .allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
            assertThat(rows.sql("select count(*) from person where email = ?")
                            .param(email)
                            .query(Integer.class)
                            .single())
                    .isOne();
            assertThat(registering.confirm(tokenSentTo(email))).isEqualTo(Confirmation.CONFIRMED);
        }
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        CommuneScope.run(
                BENI_MELLAL,
                () -> assertThatThrownBy(() -> registering.register(
                                new Registration("no address", "short", "\u202Eevil", Language.AR, "http://x", "/")))
                        .isInstanceOfSatisfying(
                                InvalidInput.class,
                                invalid -> assertThat(invalid.violations())
                                        .extracting(violation -> violation.field() + " " + violation.key())
                                        .containsExactlyInAnyOrder(
                                                "email input.email",
                                                "displayName input.hidden-characters",
                                                "password people.password.short")));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookAlikeAndTakeTheSameWork() {
        AtomicInteger hashed = new AtomicInteger();
        PeopleService counted = new PeopleService(persons, roles, associations, mandates, counting(hashed), clock);
        hashed.set(0);
        SignIn wrong = in(BENI_MELLAL, () -> counted.signIn("citizen1@demo.example", "not the password"));
        assertThat(hashed.getAndSet(0)).isOne();
        SignIn unknown = in(BENI_MELLAL, () -> counted.signIn("nobody@demo.example", "not the password"));
        assertThat(hashed.getAndSet(0)).isOne();
        assertThat(wrong).isEqualTo(unknown).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void anUnconfirmedAccountIsToldToThoseWhoKnowItsPasswordOnly() {
        String email = anAddress();
        register(email);
        assertThat(signIn(email, "not the password")).isInstanceOf(SignIn.Refused.class);
        assertThat(signIn(email, WORD)).isInstanceOf(SignIn.NotConfirmed.class);
    }

    @Test
    void registeringTakesTheSameWorkWhetherTheAddressIsKnownOrNot() {
        AtomicInteger hashed = new AtomicInteger();
        Registering counted = new Registering(persons, confirmations, counting(hashed), messenger, transaction, clock);
        for (String email : List.of(anAddress(), "citizen1@demo.example")) {
            hashed.set(0);
            CommuneScope.run(BENI_MELLAL, () -> counted.register(registration(email, "Quelqu’un", WORD)));
            assertThat(hashed.get()).as(email).isOne();
        }
    }

    @Test
    void anEndlessPasswordIsRefusedWithoutMuchWork() {
        assertThat(signIn("citizen1@demo.example", "x".repeat(1_000_000))).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void aPersonSignsInOnEveryCommunesSite() {
        for (String commune : List.of(BENI_MELLAL, DEMNATE))
            assertThat(in(commune, () -> people.signIn("citizen1@demo.example", DemoPeople.PASSWORD)))
                    .isInstanceOf(SignIn.Done.class);
    }

    private static String anAddress() {
        return "account-" + UUID.randomUUID() + "@demo.example";
    }

    private void register(String email) {
        registerAs(email, "Citoyenne d’essai", WORD);
    }

    private void registerAs(String email, String name, String password) {
        CommuneScope.run(BENI_MELLAL, () -> registering.register(registration(email, name, password)));
    }

    private static Registration registration(String email, String name, String password) {
        return new Registration(email, password, name, Language.FR, "http://beni-mellal.localhost", "/");
    }

    private SignIn signIn(String email, String password) {
        return in(BENI_MELLAL, () -> people.signIn(email, password));
    }

    /** The newest first. */
    private List<OutboxReader.Letter> lettersTo(String email) {
        return in(BENI_MELLAL, outbox::newest).stream()
                .filter(letter -> letter.to().equals(email))
                .toList();
    }

    private String tokenSentTo(String email) {
        Matcher token = TOKEN.matcher(lettersTo(email).getFirst().body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private PasswordEncoder counting(AtomicInteger hashed) {
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                hashed.incrementAndGet();
                return passwords.encode(password);
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                hashed.incrementAndGet();
                return passwords.matches(password, hash);
            }
        };
    }

    private static <T> T in(String commune, Supplier<T> deed) {
        return CommuneScope.<T, RuntimeException>call(commune, deed::get);
    }
}
