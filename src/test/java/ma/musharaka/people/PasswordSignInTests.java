package ma.musharaka.people;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import ma.musharaka.people.PeopleService.SignIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Signing in with a password, rightly and wrongly, once and thousands of times. */
@IntegrationTest
class PasswordSignInTests {

    private static final String OWNER = "citizen1@demo.example";

    @Autowired
    private ContactChangeRows contactChanges;

    @Autowired
    Persons persons;

    @Autowired
    RoleGrants roles;

    @Autowired
    NetworkOperators operators;

    @Autowired
    Associations associations;

    @Autowired
    Mandates mandates;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TestClock clock;

    private final AtomicInteger hashed = new AtomicInteger();
    private PeopleService people;

    @BeforeEach
    void countHashes() {
        PasswordEncoder counting = new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return encoder.encode(password);
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                hashed.incrementAndGet();
                return encoder.matches(password, hash);
            }
        };
        people = new PeopleService(
                persons,
                roles,
                operators,
                associations,
                mandates,
                new Passwords(counting),
                new SignInThrottle(clock),
                contactChanges,
                clock);
    }

    @Test
    void aPersonSignsInOnEveryCommunesSite() {
        for (String commune : List.of(BENI_MELLAL, DEMNATE))
            assertThat(CommuneScope.<SignIn, RuntimeException>call(
                            commune, () -> people.signIn(OWNER, DemoPeople.PASSWORD, "here")))
                    .isInstanceOf(SignIn.Done.class);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookAlikeAndTakeTheSameWork() {
        SignIn wrong = signIn(OWNER, "not the password", "here");
        assertThat(hashed.getAndSet(0)).isOne();
        SignIn unknown = signIn("nobody@demo.example", "not the password", "here");
        assertThat(hashed.getAndSet(0)).isOne();
        assertThat(wrong).isEqualTo(unknown).isInstanceOf(SignIn.Refused.class);
        assertThat(signIn("م@مثال", "not the password", "here")).isEqualTo(wrong);
    }

    @Test
    void anEndlessPasswordIsRefusedWithoutMuchWork() {
        assertThat(signIn(OWNER, "x".repeat(1_000_000), "here")).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void afterManyWrongTriesFromManyAddressesNoPasswordIsLookedAtWhileTheAccountIsKnownOrNot() {
        for (String contact : List.of(OWNER, "nobody@demo.example")) {
            hashed.set(0);
            AtOnce.run(8, writer -> {
                for (int i = 0; i < 25; i++) signIn(contact, "wrong " + i, "10." + writer + ".0." + i);
                return true;
            });
            assertThat(hashed.get()).as(contact).isLessThanOrEqualTo(SignInThrottle.MOST_WRONG_FOR_AN_ACCOUNT + 8);
            hashed.set(0);
            assertThat(signIn(contact, DemoPeople.PASSWORD, "elsewhere")).isInstanceOf(SignIn.Shut.class);
            assertThat(hashed).hasValue(0);
        }
        clock.advance(SignInThrottle.WINDOW.plusSeconds(1));
        assertThat(signIn(OWNER, DemoPeople.PASSWORD, "elsewhere")).isInstanceOf(SignIn.Done.class);
    }

    @Test
    void oneAddressThatTriesManyAccountsIsShutOutOfAllOfThem() {
        for (int i = 0; i < SignInThrottle.MOST_WRONG_FROM_AN_ADDRESS; i++)
            signIn("many-" + i + "@demo.example", "wrong", "192.0.2.1");
        assertThat(signIn(OWNER, DemoPeople.PASSWORD, "192.0.2.1")).isInstanceOf(SignIn.Shut.class);
        assertThat(signIn(OWNER, DemoPeople.PASSWORD, "192.0.2.2")).isInstanceOf(SignIn.Done.class);
    }

    @Test
    void theRightPasswordForgetsTheWrongOnesBeforeIt() {
        for (int round = 0; round < 3; round++) {
            for (int i = 1; i < SignInThrottle.MOST_WRONG_FOR_AN_ACCOUNT - 1; i++)
                signIn(OWNER, "wrong", "192.0.2." + i);
            assertThat(signIn(OWNER, DemoPeople.PASSWORD, "192.0.2.99")).isInstanceOf(SignIn.Done.class);
        }
    }

    private SignIn signIn(String contact, String password, String client) {
        return CommuneScope.<SignIn, RuntimeException>call(BENI_MELLAL, () -> people.signIn(contact, password, client));
    }
}
