package ma.musharaka.people.privacy;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** The commune answered a request about personal data. */
public record PrivacyAnswered(String commune, UUID request, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "privacy.answered";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(PrivacyService.KIND, request);
    }
}
