package ma.musharaka.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the commune's letters fare, for whoever answers for its site: numbers and addresses half hidden, never a word. */
@Service
public class Deliveries {

    private static final int SHOWN = 100;

    private final Letters letters;
    private final Clock clock;

    Deliveries(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The outbox in numbers.
     *
     * @param waiting not taken yet
     * @param retried of these, how many were tried in vain before
     * @param sentToday in the last 24 hours
     */
    public record State(long waiting, long retried, long sentToday, List<GivenUp> givenUp) {}

    /**
     * A letter that nobody took.
     *
     * @param to as much of the address as helps to find a slip of the pen
     */
    public record GivenUp(UUID id, String to, String template, boolean sms, int attempts, Instant writtenAt) {}

    @PreAuthorize("hasRole('COMMUNE_ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public State state() {
        return new State(
                letters.countBySentAtIsNullAndGivenUpAtIsNull(),
                letters.countBySentAtIsNullAndGivenUpAtIsNullAndAttemptsGreaterThan(0),
                letters.countBySentAtGreaterThanEqual(Instant.now(clock).minus(Duration.ofDays(1))),
                letters.findByGivenUpAtIsNotNullOrderByGivenUpAtDesc(Limit.of(SHOWN)).stream()
                        .map(letter -> new GivenUp(
                                letter.id(),
                                halfHidden(letter.recipient()),
                                letter.template(),
                                letter.carrier() == Carrier.SMS,
                                letter.attempts(),
                                letter.writtenAt()))
                        .toList());
    }

    /** Sends a letter that was given up on its way again, such as after the mail server was mended. */
    @PreAuthorize("hasRole('COMMUNE_ADMINISTRATOR')")
    @Transactional
    public void tryAgain(UUID id) {
        letters.findById(id).orElseThrow().tryAgain(Instant.now(clock));
    }

    static String halfHidden(String recipient) {
        int at = recipient.lastIndexOf('@');
        return at < 0
                ? "…" + recipient.substring(Math.max(0, recipient.length() - 3))
                : recipient.substring(0, 1) + "…" + recipient.substring(at);
    }
}
