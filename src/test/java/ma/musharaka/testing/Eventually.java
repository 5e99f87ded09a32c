package ma.musharaka.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits for what happens after a commit. */
public final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Eventually() {}

    /** Returns once it is so. It is looked at in this thread, so that the commune of the moment stays. */
    public static void eventually(String what, Callable<Boolean> isSo) {
        Awaitility.await(what)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(50))
                .atMost(LONGEST)
                .until(isSo);
    }
}
