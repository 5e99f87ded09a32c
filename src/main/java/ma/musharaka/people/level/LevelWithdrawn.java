package ma.musharaka.people.level;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A check no longer counts. */
public record LevelWithdrawn(String commune, UUID check, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "level.withdrawn";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(LevelChecked.KIND, check);
    }
}
