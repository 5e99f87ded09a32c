package ma.musharaka.label;

import java.time.Clock;
import java.time.Instant;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.ContentChanged;
import ma.musharaka.platform.Fact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where evidence is written down, each piece in a transaction of its own. */
@Component
class EvidenceLedger {

    private final Evidences evidences;
    private final ApplicationEventPublisher changes;
    private final Clock clock;

    EvidenceLedger(Evidences evidences, ApplicationEventPublisher changes, Clock clock) {
        this.evidences = evidences;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when another thread wrote it meanwhile */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void add(Fact fact) {
        evidences.saveAndFlush(new Evidence(fact, Instant.now(clock)));
        changes.publishEvent(new ContentChanged(CommuneScope.current()));
    }

    @Transactional(readOnly = true)
    boolean has(Fact fact) {
        return evidences.existsByFactAndSubjectKindAndSubjectIdAndAt(
                fact.code(), fact.subject().kind(), fact.subject().id(), fact.at());
    }
}
