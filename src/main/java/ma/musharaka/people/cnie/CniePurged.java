package ma.musharaka.people.cnie;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Identity numbers were deleted: their time was over, the person took theirs back, or the commune may keep none. */
public record CniePurged(String commune, UUID run, @Nullable UUID actor, Instant at, long numbers) implements Fact {

    @Override
    public String code() {
        return "cnie.purged";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("identity-number-purge", run);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("numbers", numbers);
    }
}
