package ma.musharaka.people.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What had served its purpose was forgotten; how much of it is all that stays.
 *
 * @param run made for this fact; it names nothing else
 */
public record RetentionApplied(String commune, UUID run, String rule, long rows, Instant at) implements Fact {

    @Override
    public String code() {
        return "privacy.retention-applied";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("retention", run);
    }

    @Override
    public @Nullable UUID actor() {
        return null;
    }

    @Override
    public Channel channel() {
        return Channel.SYSTEM;
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("rows", rows);
    }
}
