package ma.musharaka.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.musharaka.commune.EachCommune;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes budgets at their time; one whose year was published meanwhile is held, and its editors decide. */
@Component
class DueBudgets {

    private final BudgetImportFiles files;
    private final BudgetEditions editions;
    private final BudgetService service;
    private final EachCommune everywhere;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueBudgets(
            BudgetImportFiles files,
            BudgetEditions editions,
            BudgetService service,
            EachCommune everywhere,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.editions = editions;
        this.service = service;
        this.everywhere = everywhere;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${musharaka.publish-interval:10000}",
            fixedDelayString = "${musharaka.publish-interval:10000}")
    void publish() {
        everywhere.run(this::publishHere);
    }

    private void publishHere() {
        List<UUID> due = transaction.execute(status -> files.findDue(Instant.now(clock)));
        if (due != null) EachCommune.each(due, id -> transaction.executeWithoutResult(status -> publish(id)));
    }

    /** Whoever comes second, on this node or another, finds it done. */
    private void publish(UUID id) {
        Instant now = Instant.now(clock);
        BudgetImport file = files.findAndLockById(id).orElseThrow();
        UUID editor = file.publishedBy();
        if (!file.isDue(now) || editor == null) return;
        List<BudgetEdition> own = editions.findByImportId(id);
        for (BudgetEdition edition : own) service.lock(edition.budget());
        if (!own.stream().allMatch(BudgetEdition::isStillBased)) {
            file.hold();
            return;
        }
        for (BudgetEdition edition : own) service.show(edition, editor);
        file.publish(editor, now);
    }
}
