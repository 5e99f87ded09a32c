package ma.musharaka.people.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * An account was closed, and its person taken out of this commune's rows.
 *
 * @param run made for this fact; it names nothing else
 */
public record AccountErased(String commune, UUID run, long rows, Instant at) implements Fact {

    @Override
    public String code() {
        return "privacy.account-closed";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("account", run);
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
