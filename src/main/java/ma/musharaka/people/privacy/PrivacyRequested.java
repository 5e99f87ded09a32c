package ma.musharaka.people.privacy;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A person asked the commune about their data. */
public record PrivacyRequested(String commune, UUID request, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "privacy.requested";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(PrivacyService.KIND, request);
    }
}
