package ma.musharaka.platform.protection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often things are done, by network address, account and commune. On one server it counts in memory; several
 * can share a store behind this interface.
 */
public interface RateLimiter {

    /**
     * One more time, by whoever asks at the moment, in the commune of the moment. The address is that of the web request
     * in hand; work that no request asked for has none.
     *
     * @param account nobody's, for those who are not known
     * @throws TooOften when it was done too often; nothing is counted then
     */
    void take(Limited what, @Nullable UUID account);

    /** The same for someone who is known only by what they typed, such as an address to write to. */
    void take(Limited what, String typed);
}
