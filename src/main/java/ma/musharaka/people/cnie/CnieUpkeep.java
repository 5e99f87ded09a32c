package ma.musharaka.people.cnie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.keys.Keys;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes the numbers whose time is over, and seals with the current key what an older one had sealed. */
@Component
class CnieUpkeep {

    private static final int BATCH = 200;

    private final IdentityNumbers numbers;
    private final EachCommune everywhere;
    private final Keys keys;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CnieUpkeep(
            IdentityNumbers numbers,
            EachCommune everywhere,
            Keys keys,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.numbers = numbers;
        this.everywhere = everywhere;
        this.keys = keys;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${musharaka.cnie-interval:PT1M}",
            fixedDelayString = "${musharaka.cnie-interval:PT1H}")
    void look() {
        everywhere.run(this::lookHere);
    }

    private void lookHere() {
        purge();
        if (keys.areThere()) reseal();
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
