package ma.musharaka.people.level;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** An act needs another level in this commune from now on. */
public record ActLevelChanged(String commune, UUID rule, UUID actor, Instant at, Act act, Level level) implements Fact {

    @Override
    public String code() {
        return "level.required";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("act-level", rule);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of(act.code(), (long) level.ordinal());
    }
}
