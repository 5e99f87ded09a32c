package ma.musharaka.people;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import ma.musharaka.people.PeopleService.SignIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether an account exists shows neither in the answer nor in its time. */
@IntegrationTest
class SignInTimingTests {

    private static final int PAIRS = 200;
    private static final double LEAST_P = 0.01;
    private static final String KNOWN = "citizen2@demo.example";
    private static final String UNKNOWN = "citizen9@demo.example";

    @Autowired
    private PeopleService people;

    @Autowired
    private TestClock clock;

    @Test
    void twoHundredPairsOfAKnownAndAnUnknownAddressShowNoDifference() {
        for (int warm = 0; warm < 6; warm++) wrongSignIn(warm % 2 == 0 ? KNOWN : UNKNOWN);
        Random order = new Random(113_14);
        double p = measure(order);
        // by chance alone one of a hundred measurements falls below; a difference that is there shows again
        if (p < LEAST_P) p = measure(order);
        assertThat(p).isGreaterThanOrEqualTo(LEAST_P);
    }

    private double measure(Random order) {
        long[] known = new long[PAIRS];
        long[] unknown = new long[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            // before the throttle shuts: it is the work of looking at a password that is measured
            if (pair % (SignInThrottle.MOST_WRONG_FOR_AN_ACCOUNT - 2) == 0)
                clock.advance(SignInThrottle.WINDOW.plusSeconds(1));
            boolean knownFirst = order.nextBoolean();
            if (knownFirst) known[pair] = wrongSignIn(KNOWN);
            unknown[pair] = wrongSignIn(UNKNOWN);
            if (!knownFirst) known[pair] = wrongSignIn(KNOWN);
        }
        return mannWhitney(known, unknown);
    }

    private long wrongSignIn(String address) {
        long begun = System.nanoTime();
        SignIn answer = CommuneScope.<SignIn, RuntimeException>call(
                BENI_MELLAL, () -> people.signIn(address, "not the password", "192.0.2.33"));
        long took = System.nanoTime() - begun;
        assertThat(answer).isInstanceOf(SignIn.Refused.class);
        return took;
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
        long[] slower = IntStream.range(0, PAIRS).mapToLong(i -> like[i] + 60).toArray();
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
