package ma.musharaka.people.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.people.RetentionTask;
import ma.musharaka.platform.CommuneScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Applies the retention rules in every commune, once a day and at every start; the journal learns how much was forgotten. */
@Component
class Retention {

    private final List<RetentionTask> tasks;
    private final PrivacyRules rules;
    private final EachCommune everywhere;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retention(
            List<RetentionTask> tasks,
            PrivacyRules rules,
            EachCommune everywhere,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        for (RetentionTask task : tasks)
            if (rules.retention(task.rule()).isEmpty())
                throw new IllegalStateException("no retention rule " + task.rule());
        this.tasks = tasks;
        this.rules = rules;
        this.everywhere = everywhere;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${musharaka.retention-interval:86400000}")
    void apply() {
        everywhere.run(this::applyHere);
    }

    /** In the commune of the moment; each rule by itself, so that one that fails holds up no other. */
    void applyHere() {
        EachCommune.each(tasks, task -> transaction.executeWithoutResult(status -> apply(task)));
    }

    private void apply(RetentionTask task) {
        Instant now = Instant.now(clock);
        int rows = task.forgetBefore(rules.retention(task.rule()).orElseThrow().limit(now));
        if (rows > 0)
            facts.publishEvent(new RetentionApplied(CommuneScope.current(), UUID.randomUUID(), task.rule(), rows, now));
    }
}
