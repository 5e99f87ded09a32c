package ma.musharaka.platform.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In the memory of this server: a bucket of tokens for each address, account and commune that did something lately. */
@Component
class Buckets implements RateLimiter {

    private static final long MOST_KNOWN = 300_000;

    private final Limits limits;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    Buckets(Limits limits, Clock clock) {
        this.limits = limits;
        // a limit that was forgotten is found at the start, not when someone needs it
        for (Limited what : Limited.values()) limits.of(what);
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    @Override
    public void take(Limited what, @Nullable UUID account) {
        takeAs(what, account == null ? null : account.toString());
    }

    @Override
    public void take(Limited what, String typed) {
        takeAs(what, "typed " + Secrets.fingerprint(typed));
    }

    private void takeAs(Limited what, @Nullable String account) {
        Limits.Limit limit = limits.of(what);
        String address = ClientAddress.network();
        // the commune's own comes last: whoever is stopped before does not use up what belongs to all
        @Nullable
        Bucket[] asked = {
            bucket(what, "from", address, limit.address()),
            bucket(what, "by", account, limit.account()),
            bucket(what, "in", CommuneScope.current(), limit.commune())
        };
        for (Bucket bucket : asked) {
            if (bucket == null) continue;
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (probe.isConsumed()) continue;
            for (Bucket given : asked) {
                if (given == bucket) break;
                if (given != null) given.addTokens(1);
            }
            throw new TooOften(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private @Nullable Bucket bucket(Limited what, String kind, @Nullable String who, @Nullable Allowance allowance) {
        if (who == null || allowance == null) return null;
        long times = (long) allowance.times() * limits.limitsTimes();
        return buckets.get(
                what + " " + kind + " " + who,
                _ -> Bucket.builder()
                        .addLimit(band -> band.capacity(times).refillGreedy(times, allowance.within()))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
