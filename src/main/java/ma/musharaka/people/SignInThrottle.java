package ma.musharaka.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import ma.musharaka.platform.Secrets;
import org.springframework.stereotype.Component;

/**
 * Shuts the password's door after many wrong tries at one account, or from one address, for a while. It shuts nobody out:
 * links and codes go another way, and the answer is the same whether the account exists.
 */
@Component
class SignInThrottle {

    static final int MOST_WRONG_FOR_AN_ACCOUNT = 10;
    static final int MOST_WRONG_FROM_AN_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final long MOST_KNOWN = 200_000;

    private final Cache<String, AtomicInteger> wrong;

    SignInThrottle(Clock clock) {
        Ticker ticker = () -> {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        };
        wrong = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .build();
    }

    /** Whether no password is looked at now. */
    boolean isShut(String contact, String client) {
        return counted(account(contact)) >= MOST_WRONG_FOR_AN_ACCOUNT
                || counted(client(client)) >= MOST_WRONG_FROM_AN_ADDRESS;
    }

    /** Before the password is looked at: tries that come all at once count each. */
    void trying(String contact, String client) {
        count(account(contact));
        count(client(client));
    }

    void right(String contact, String client) {
        wrong.invalidate(account(contact));
        wrong.asMap().computeIfPresent(client(client), (_, tries) -> {
            tries.decrementAndGet();
            return tries;
        });
    }

    private int counted(String key) {
        AtomicInteger tries = wrong.getIfPresent(key);
        return tries == null ? 0 : tries.get();
    }

    private void count(String key) {
        wrong.get(key, _ -> new AtomicInteger()).incrementAndGet();
    }

    private static String account(String contact) {
        return "account " + Secrets.fingerprint(contact);
    }

    private static String client(String client) {
        return "client " + client;
    }
}
