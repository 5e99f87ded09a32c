package ma.musharaka.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.musharaka.commune.EachCommune;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says what became public by the clock alone: the journal has it once, search finds it, kept pages are made again.
 * Readers are shown it by the clock, not by this.
 */
@Component
class DuePublications {

    private final Entries entries;
    private final EachCommune everywhere;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DuePublications(
            Entries entries,
            EachCommune everywhere,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.entries = entries;
        this.everywhere = everywhere;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${musharaka.publish-interval:10000}",
            fixedDelayString = "${musharaka.publish-interval:10000}")
    void announce() {
        everywhere.run(this::announceHere);
    }

    private void announceHere() {
        List<UUID> due = transaction.execute(status -> entries.findDue(Instant.now(clock)));
        if (due != null) EachCommune.each(due, id -> transaction.executeWithoutResult(status -> announce(id)));
    }

    /** Whoever comes second, on this node or another, finds it said. */
    private void announce(UUID id) {
        Instant now = Instant.now(clock);
        entries.findAndLockById(id)
                .filter(entry -> entry.announce(now))
                .ifPresent(entry -> facts.publishEvent(
                        new EntryPublished(entry.commune(), id, entry.kind(), null, now, entry.shownVersion())));
    }
}
