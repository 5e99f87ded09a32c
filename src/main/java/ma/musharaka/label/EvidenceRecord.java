package ma.musharaka.label;

import java.time.Instant;
import java.util.Comparator;
import ma.musharaka.platform.SubjectRef;

/**
 * One piece of evidence: a fact that happened in the commune.
 *
 * @param fact its code
 * @param subject what it was about
 */
public record EvidenceRecord(String fact, SubjectRef subject, Instant at) {

    static final Comparator<EvidenceRecord> NEWEST_FIRST = Comparator.comparing(EvidenceRecord::at)
            .reversed()
            .thenComparing(EvidenceRecord::fact)
            .thenComparing(evidence -> evidence.subject().kind())
            .thenComparing(evidence -> evidence.subject().id());
}
