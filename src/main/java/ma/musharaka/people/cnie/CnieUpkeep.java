package ma.musharaka.people.cnie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.keys.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes the numbers whose time is over, and seals with the current key what an older one had sealed. */
@Component
class CnieUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(CnieUpkeep.class);
    private static final int BATCH = 200;

    private final IdentityNumbers numbers;
    private final CommuneService communes;
    private final Keys keys;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CnieUpkeep(
            IdentityNumbers numbers,
            CommuneService communes,
            Keys keys,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.numbers = numbers;
        this.communes = communes;
        this.keys = keys;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${musharaka.cnie-interval:PT1M}",
            fixedDelayString = "${musharaka.cnie-interval:PT1H}")
    void everywhere() {
        for (CommuneData commune : communes.all())
            CommuneScope.run(commune.code(), () -> {
                try {
                    purge();
                    if (keys.areThere()) reseal();
                } catch (RuntimeException failed) {
                    // the other communes' numbers are due as well, and these still are at the next turn
                    LOG.error("identity numbers of {} could not be looked after", commune.code(), failed);
                }
            });
    }

    /** Deletes what is kept no longer, and says how many they were. */
    void purge() {
        transaction.executeWithoutResult(status -> {
            int gone = numbers.purgeBefore(LocalDate.now(clock.withZone(Translator.ZONE)));
            if (gone > 0)
                facts.publishEvent(
                        new CniePurged(CommuneScope.current(), UUID.randomUUID(), null, Instant.now(clock), gone));
        });
    }

    /** Seals again, some at a time, until nothing depends on an older key; that key can then be taken away. */
    void reseal() {
        while (resealSome() == BATCH) {
            // there may be more
        }
    }

    private int resealSome() {
        Integer done = transaction.execute(status -> {
            List<IdentityNumber> old = numbers.findAndLockByKeyNameNotOrderById(keys.current(), Limit.of(BATCH));
            for (IdentityNumber row : old) {
                String place = CnieService.place(row.person());
                row.reseal(keys.seal(place, keys.open(place, row.sealed())));
            }
            if (!old.isEmpty())
                facts.publishEvent(new CnieResealed(
                        CommuneScope.current(), UUID.randomUUID(), null, Instant.now(clock), old.size()));
            return old.size();
        });
        return done == null ? 0 : done;
    }
}
