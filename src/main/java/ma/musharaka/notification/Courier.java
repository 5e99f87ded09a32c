package ma.musharaka.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.MusharakaProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes letters from the outbox to whoever carries them on, until they are taken. Communes take turns: a commune with
 * thousands of letters does not keep the sign-in link of another waiting.
 *
 * <p>A letter is claimed in a transaction, handed over, and noted as sent in another. A server that dies between those
 * two leaves a claim behind; when it has grown old the letter is handed over again, under the same key. So no letter is
 * lost, and at most the one that was in hand comes twice, with one and the same Message-ID.
 */
@Component
class Courier {

    static final int BATCH = 50;

    /** A round ends at some time, so that new letters of every commune are looked for. */
    private static final Duration ROUND = Duration.ofSeconds(30);

    private final Letters letters;
    private final CommuneService communes;
    private final List<Way> ways;
    private final TransactionTemplate transaction;
    private final MusharakaProperties properties;
    private final Duration claim;
    private final Clock clock;
    private int first;
    private volatile boolean closing;

    private enum Turn {
        NOTHING_DUE,
        SOME_LEFT,
        NOBODY_THERE
    }

    Courier(
            Letters letters,
            CommuneService communes,
            List<Way> ways,
            TransactionTemplate transaction,
            MusharakaProperties properties,
            @Value("${musharaka.mail-claim:2m}") Duration claim,
            Clock clock) {
        this.letters = letters;
        this.communes = communes;
        this.ways = ways;
        this.transaction = transaction;
        this.properties = properties;
        this.claim = claim;
        this.clock = clock;
    }

    @EventListener
    void on(ContextClosedEvent closed) {
        closing = true;
    }

    @Scheduled(fixedDelayString = "${musharaka.mail-interval:2000}")
    void deliver() {
        for (Way way : ways) {
            if (!way.isThere()) continue;
            try {
                round(way);
            } finally {
                way.rest();
            }
        }
    }

    private void round(Way way) {
        List<String> turns = new ArrayList<>(
                communes.all().stream().map(CommuneData::code).sorted().toList());
        if (turns.isEmpty()) return;
        first = (first + 1) % turns.size();
        Collections.rotate(turns, first);
        long end = System.nanoTime() + ROUND.toNanos();
        while (!turns.isEmpty() && !closing && System.nanoTime() < end)
            for (String commune : List.copyOf(turns))
                switch (CommuneScope.<Turn, RuntimeException>call(commune, () -> turn(way))) {
                    case NOTHING_DUE -> turns.remove(commune);
                    case NOBODY_THERE -> {
                        return;
                    }
                    case SOME_LEFT -> {}
                }
    }

    private Turn turn(Way way) {
        Instant since = Instant.now(clock);
        List<Letter> claimed = claim(way.carrier(), since);
        if (claimed.isEmpty()) return Turn.NOTHING_DUE;
        // the rest of a claim is given back before another server could think it forgotten
        long end = System.nanoTime() + claim.toNanos() / 2;
        Way.Handed handed = Way.Handed.TAKEN;
        for (Letter letter : claimed) {
            boolean stop = closing || System.nanoTime() > end;
            if (handed != Way.Handed.UNREACHABLE && !stop) handed = way.hand(letter);
            note(letter.id(), since, stop ? null : handed);
        }
        return handed == Way.Handed.UNREACHABLE ? Turn.NOBODY_THERE : Turn.SOME_LEFT;
    }

    private List<Letter> claim(Carrier carrier, Instant now) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Letter> due = letters.findDue(carrier, now, now.minus(claim), Limit.of(BATCH));
            due.forEach(letter -> letter.claim(now));
            return due;
        }));
    }

    /** @param handed nothing where it was not handed over at all */
    private void note(UUID id, Instant since, Way.@Nullable Handed handed) {
        Instant now = Instant.now(clock);
        transaction.executeWithoutResult(status -> letters.findById(id)
                .filter(letter -> letter.isClaimedSince(since))
                .ifPresent(letter -> {
                    switch (handed) {
                        case null -> letter.release();
                        case TAKEN -> letter.sent(now, properties.demo());
                        case REFUSED -> letter.failed(now, true);
                        case LATER, UNREACHABLE -> letter.failed(now, false);
                    }
                }));
    }
}
