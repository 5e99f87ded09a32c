package ma.musharaka.people.level;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Someone's identity, or their link to the commune, was checked. Whose is not said. */
public record LevelChecked(
        String commune, UUID check, @Nullable UUID actor, Instant at, Method method, Level level) implements Fact {

    static final String KIND = "level-check";

    @Override
    public String code() {
        return "level.checked";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(KIND, check);
    }

    @Override
    public Channel channel() {
        return method == Method.COUNTER ? Channel.COUNTER : Channel.WEB;
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("level", (long) level.ordinal());
    }
}
