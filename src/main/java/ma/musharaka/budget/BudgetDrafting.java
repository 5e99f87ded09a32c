package ma.musharaka.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import ma.musharaka.platform.MusharakaProperties;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a draft of a file, in one transaction or not at all. */
@Component
class BudgetDrafting {

    /** Tries of two editors in one moment. */
    private static final int TRIES = 4;

    private static final int LONGEST_NAME = 200;

    private final BudgetImportFiles files;
    private final BudgetService service;
    private final BudgetGuide guide;
    private final MusharakaProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BudgetDrafting(
            BudgetImportFiles files,
            BudgetService service,
            BudgetGuide guide,
            MusharakaProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.service = service;
        this.guide = guide;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    BudgetImports.Handed hand(String fileName, byte[] content, UUID author) {
        BudgetFile.Found found = new BudgetFile(guide, properties.demo()).read(content);
        if (!found.faults().isEmpty()) return new BudgetImports.Handed(null, found.faults(), found.notes());
        String key = HexFormat.of().formatHex(DigestUtils.sha256(content));
        for (int tried = 1; ; tried++)
            try {
                UUID draft = transaction.execute(status -> files.findByDraftKey(key)
                        .map(BudgetImport::id)
                        .orElseGet(() -> keep(fileName, key, found.years(), author)));
                return new BudgetImports.Handed(draft, List.of(), found.notes());
            } catch (DataIntegrityViolationException | ConcurrencyFailureException sameMoment) {
                if (tried == TRIES) throw sameMoment;
            }
    }

    private UUID keep(String fileName, String key, List<BudgetData> years, UUID author) {
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        BudgetImport file = files.saveAndFlush(new BudgetImport(name, key, author, Instant.now(clock)));
        for (BudgetData data : years) {
            service.draft(service.lock(service.year(data.year())), file.id(), data);
        }
        return file.id();
    }
}
