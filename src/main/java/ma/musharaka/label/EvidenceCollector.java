package ma.musharaka.label;

import java.util.Set;
import ma.musharaka.platform.Fact;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Hears every fact and keeps those that the referential names. A fact may be told twice, even at the same time: the
 * database keeps one.
 */
@Component
class EvidenceCollector {

    private final EvidenceLedger ledger;
    private final Set<String> wanted;

    EvidenceCollector(EvidenceLedger ledger, Referential referential) {
        this.ledger = ledger;
        wanted = referential.facts();
    }

    // no transaction around: one that has met the unique key could not be committed any more
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(Fact fact) {
        if (!wanted.contains(fact.code()) || ledger.has(fact)) return;
        try {
            ledger.add(fact);
        } catch (DataIntegrityViolationException refused) {
            if (!ledger.has(fact)) throw refused;
        }
    }
}
