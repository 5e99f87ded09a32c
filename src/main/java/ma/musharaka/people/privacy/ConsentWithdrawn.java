package ma.musharaka.people.privacy;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A person agrees to a text no longer. */
public record ConsentWithdrawn(String commune, UUID consent, String agreed, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "privacy.consent-withdrawn";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("consent", consent);
    }
}
