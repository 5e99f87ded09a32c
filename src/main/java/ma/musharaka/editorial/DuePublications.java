package ma.musharaka.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.CommuneScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(DuePublications.class);

    private final Entries entries;
    private final CommuneService communes;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DuePublications(
            Entries entries,
            CommuneService communes,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.entries = entries;
        this.communes = communes;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${musharaka.publish-interval:10000}",
            fixedDelayString = "${musharaka.publish-interval:10000}")
    void announce() {
        for (CommuneData commune : communes.all()) CommuneScope.run(commune.code(), this::announceHere);
    }

    private void announceHere() {
        List<UUID> due = transaction.execute(status -> entries.findDue(Instant.now(clock)));
        if (due == null) return;
        for (UUID id : due)
            try {
                transaction.executeWithoutResult(status -> announce(id));
            } catch (RuntimeException failed) {
                // the others are due as well, and this one still is at the next turn
                LOG.error("entry {} could not be announced", id, failed);
            }
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
