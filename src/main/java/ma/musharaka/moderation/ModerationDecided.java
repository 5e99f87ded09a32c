package ma.musharaka.moderation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A moderator decided on a contribution. Its room hears this within the transaction of the decision.
 *
 * @param published whether it may be read by all
 * @param ground code of the ground of a refusal
 */
public record ModerationDecided(
        String commune,
        SubjectRef subject,
        UUID actor,
        Instant at,
        boolean published,
        @Nullable String ground) implements Fact {

    @Override
    public String code() {
        return "moderation.decided";
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("published", published ? 1L : 0L);
    }
}
