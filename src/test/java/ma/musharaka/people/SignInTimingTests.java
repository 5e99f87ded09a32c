package ma.musharaka.people;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import ma.musharaka.people.PeopleService.SignIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether an account exists shows neither in the answer nor in its time, whichever way someone knocks. */
@IntegrationTest
class SignInTimingTests {

    private static final Logger LOG = LoggerFactory.getLogger(SignInTimingTests.class);
    private static final int PAIRS = 200;
    private static final double LEAST_P = 0.01;

    /** By chance alone one measurement of a hundred falls below, three in a row one time in a million. */
    private static final int MOST_MEASUREMENTS = 3;

    private static final String KNOWN = "citizen2@demo.example";
    private static final String UNKNOWN = "citizen9@demo.example";
    private static final String WORD = "une phrase assez longue";

    @Autowired
    private PeopleService people;

    @Autowired
    private Entering entering;

    @Autowired
    private TestClock clock;

    @Test
    void aWrongPasswordTakesTheSameTimeForAKnownAndAnUnknownAddress() {
        showNoDifference(
                "password",
                address -> assertThat(people.signIn(address, "not the password", "192.0.2.33"))
                        .isInstanceOf(SignIn.Refused.class));
    }

    @Test
    void askingForALinkTakesTheSameTimeForAKnownAndAnUnknownAddress() {
        showNoDifference("link", address -> ask(address, "", ""));
    }

    @Test
    void registeringTakesTheSameTimeForAKnownAndAnUnknownAddress() {
        showNoDifference("registration", address -> ask(address, "Une personne", WORD));
    }

    private void ask(String address, String name, String password) {
        assertThat(entering.ask(
                        new Asking(address, name, password, Language.FR, "http://beni-mellal.localhost", "/", null)))
                .isInstanceOf(Entering.Sent.Link.class);
    }

    /** A difference that is there shows each time it is looked for; one of chance does not. */
    private void showNoDifference(String way, Consumer<String> knock) {
        for (int warm = 0; warm < 6; warm++) time(knock, warm % 2 == 0 ? KNOWN : UNKNOWN);
        Random order = new Random(113_14);
        double[] found = new double[MOST_MEASUREMENTS];
        int measured = 0;
        do found[measured] = measure(knock, order);
        while (found[measured++] < LEAST_P && measured < MOST_MEASUREMENTS);
        LOG.info("{}: p = {} of {} pairs", way, found[measured - 1], PAIRS);
        assertThat(found[measured - 1])
                .as("p of each measurement: %s", Arrays.toString(found))
                .isGreaterThanOrEqualTo(LEAST_P);
    }

    private double measure(Consumer<String> knock, Random order) {
        long[] known = new long[PAIRS];
        long[] unknown = new long[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            // before the throttle shuts: it is the work of looking at a password that is measured
            if (pair % (SignInThrottle.MOST_WRONG_FOR_AN_ACCOUNT - 2) == 0)
                clock.advance(SignInThrottle.WINDOW.plusSeconds(1));
            boolean knownFirst = order.nextBoolean();
            if (knownFirst) known[pair] = time(knock, KNOWN);
            unknown[pair] = time(knock, UNKNOWN);
            if (!knownFirst) known[pair] = time(knock, KNOWN);
        }
        return mannWhitney(known, unknown);
    }

    private static long time(Consumer<String> knock, String address) {
        long[] took = {0};
        CommuneScope.run(BENI_MELLAL, () -> {
            long begun = System.nanoTime();
            knock.accept(address);
            took[0] = System.nanoTime() - begun;
        });
        return took[0];
    }

    @Test
    void anAnswerLeavesOnTheBeat() {
        Duration beat = Duration.ofMillis(50);
        long[] taken = IntStream.range(0, 9)
                .mapToLong(_ -> time(address -> ask(address, "", ""), KNOWN))
                .sorted()
                .toArray();
        // a busy machine wakes someone late now and then, but never early
        assertThat(taken[0]).isGreaterThanOrEqualTo(beat.toNanos());
        assertThat(taken[4] % beat.toNanos()).isLessThan(beat.dividedBy(5).toNanos());
    }

    @Test
    void theStatisticFindsADifferenceThatIsThere() {
        Random noise = new Random(7);
        long[] some = IntStream.range(0, PAIRS)
                .mapToLong(i -> 1000 + Math.round(100 * noise.nextGaussian()))
                .toArray();
        long[] like = IntStream.range(0, PAIRS)
                .mapToLong(i -> 1000 + Math.round(100 * noise.nextGaussian()))
                .toArray();
        long[] slower = LongStream.of(like).map(each -> each + 60).toArray();
        assertThat(mannWhitney(some, like)).isGreaterThan(LEAST_P);
        assertThat(mannWhitney(some, slower)).isLessThan(LEAST_P);
    }

    /** Two-sided p of the Mann–Whitney U test, by its normal approximation, which is close from twenty values on. */
    private static double mannWhitney(long[] first, long[] second) {
        double u = 0;
        for (long a : first) for (long b : second) u += a > b ? 1 : a == b ? 0.5 : 0;
        double n = (double) first.length * second.length;
        double deviation = Math.sqrt(n * (first.length + second.length + 1) / 12);
        double z = Math.max(0, Math.abs(u - n / 2) - 0.5) / deviation;
        return 2 * upperTail(z);
    }

    /** Of the standard normal distribution (Abramowitz and Stegun 26.2.17, error below 1e-7). */
    private static double upperTail(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double polynomial =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * polynomial;
    }
}
