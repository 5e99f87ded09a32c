package ma.musharaka.platform.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import ma.musharaka.platform.Secrets;
import org.altcha.altcha.Altcha;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A little work (ALTCHA) that a browser does before it sends what nobody has signed for: nothing to one visitor, much to
 * whoever sends thousands. No puzzle, no cookie, nobody else's server. Each proof counts once, for some minutes.
 */
@Component
public class ProofOfWork {

    private static final Duration VALIDITY = Duration.ofMinutes(20);
    private static final long MOST_REMEMBERED = 100_000;
    private static final int LONGEST = 2_000;

    private final long work;
    private final String key;
    private final JsonMapper json;
    private final Clock clock;

    /** Proofs that were used, for as long as they would hold. */
    private final Cache<String, Boolean> used = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(VALIDITY)
            .build();

    /** What a browser is to find the number for. */
    public record Challenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}

    /**
     * @param work the largest number to be found; half of it is tried on average
     * @param key of several servers in one deployment; one alone makes its own at each start
     */
    ProofOfWork(
            @Value("${musharaka.work:60000}") long work,
            @Value("${musharaka.work-key:}") String key,
            JsonMapper json,
            Clock clock) {
        this.work = work;
        this.json = json;
        this.key = key.isEmpty() ? Secrets.token() : key;
        this.clock = clock;
    }

    public Challenge challenge() {
        try {
            Altcha.Challenge made = Altcha.createChallenge(new Altcha.ChallengeOptions()
                    .setAlgorithm(Altcha.Algorithm.SHA256)
                    .setMaxNumber(work)
                    .setSecureRandomNumber(true)
                    .setHmacKey(key)
                    .setExpires(Instant.now(clock).plus(VALIDITY).getEpochSecond()));
            return new Challenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether the work was done, for a challenge of ours that has not been used and still holds. */
    public boolean isDone(String payload) {
        if (payload.isEmpty() || payload.length() > LONGEST) return false;
        try {
            if (!Altcha.verifySolution(payload, key, false)) return false;
            JsonNode proof = json.readTree(Base64.getDecoder().decode(payload));
            return !isOver(proof.path("salt").asString())
                    && used.asMap().putIfAbsent(proof.path("challenge").asString(), true) == null;
        } catch (Exception unreadable) {
            return false;
        }
    }

    private boolean isOver(String salt) throws Exception {
        String until = Altcha.extractParams(salt).get("expires");
        return until == null || Instant.now(clock).getEpochSecond() > Long.parseLong(until);
    }
}
