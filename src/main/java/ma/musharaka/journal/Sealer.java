package ma.musharaka.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Fact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals acts into the chain after their commit, and publishes a root when a row of acts is sealed. An act that was
 * committed just before a crash is sealed after the next start; two servers cannot seal the same place twice, since the
 * database refuses it (as a duplicate, or as a deadlock when both wait for each other), and who was refused looks again.
 */
@Component
class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 500;

    private final JournalEntries entries;
    private final JournalSeals seals;
    private final JournalRoots roots;
    private final EachCommune everywhere;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<String> acted = ConcurrentHashMap.newKeySet();
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Sealer(
            JournalEntries entries,
            JournalSeals seals,
            JournalRoots roots,
            EachCommune everywhere,
            TransactionTemplate transaction,
            Clock clock) {
        this.entries = entries;
        this.seals = seals;
        this.roots = roots;
        this.everywhere = everywhere;
        this.transaction = transaction;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(Fact fact) {
        acted.add(fact.commune());
    }

    /** Where something happened: a quiet commune costs nothing. */
    @Scheduled(fixedDelayString = "${musharaka.seal-interval:1000}")
    void sealActed() {
        for (String commune : List.copyOf(acted)) {
            // before looking: an act during the look is looked at next time
            acted.remove(commune);
            CommuneScope.run(commune, this::sealOpen);
        }
    }

    /** What a crash, or another server's, left open. */
    @Scheduled(fixedDelayString = "${musharaka.seal-sweep:60000}")
    void sealAll() {
        everywhere.run(this::sealOpen);
    }

    /** Seals what is open in the commune of the moment. */
    void sealOpen() {
        oneAtATime.lock();
        try {
            while (Integer.valueOf(BATCH).equals(transaction.execute(status -> sealBatch()))) {
                // as long as there are full batches
            }
        } catch (DataIntegrityViolationException | ConcurrencyFailureException elsewhere) {
            LOG.debug("another server seals this journal: {}", elsewhere.getMessage());
            // it may have looked before the latest acts
            acted.add(CommuneScope.current());
        } finally {
            oneAtATime.unlock();
        }
    }

    private int sealBatch() {
        List<JournalEntry> open = entries.findOpen(Limit.of(BATCH));
        if (open.isEmpty()) return 0;
        JournalSeal last = seals.findFirstByOrderBySeqDesc().orElse(null);
        long seq = last == null ? 0 : last.seq();
        String previous = last == null ? JournalLine.GENESIS : last.hash();
        for (JournalEntry entry : open) {
            JournalLine line = entry.line(++seq, previous);
            seals.save(new JournalSeal(entry.id(), line));
            previous = line.hash();
        }
        seals.flush();
        roots.save(new JournalRoot(seq, previous, Instant.now(clock)));
        return open.size();
    }
}
