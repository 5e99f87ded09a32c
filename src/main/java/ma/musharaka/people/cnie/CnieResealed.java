package ma.musharaka.people.cnie;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Identity numbers that an old key had sealed are sealed by the current one. */
public record CnieResealed(
        String commune, UUID run, @Nullable UUID actor, Instant at, long numbers) implements Fact {

    @Override
    public String code() {
        return "cnie.resealed";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("identity-number-key", run);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("numbers", numbers);
    }
}
