package ma.musharaka.people.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A person agreed to a wording of a text. */
public record ConsentGiven(String commune, UUID consent, String agreed, int wording, UUID actor, Instant at)
        implements Fact {

    @Override
    public String code() {
        return "privacy.consented";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("consent", consent);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("wording", (long) wording);
    }
}
