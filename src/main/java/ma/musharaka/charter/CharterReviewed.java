package ma.musharaka.charter;

import java.time.Instant;
import java.util.UUID;

/**
 * The joint follow-up cell met and said what it found.
 *
 * @param edition number of the edition in force
 */
public record CharterReviewed(String commune, UUID charter, UUID actor, Instant at, int edition)
        implements CharterFact {

    @Override
    public String code() {
        return "charter.reviewed";
    }
}
