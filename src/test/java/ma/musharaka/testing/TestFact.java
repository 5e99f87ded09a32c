package ma.musharaka.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Something happened that no room knows; {@link FactListener} hears it. */
public record TestFact(String commune, UUID id, @Nullable UUID actor, Instant at) implements Fact {

    public static TestFact in(String commune) {
        return new TestFact(commune, UUID.randomUUID(), null, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public String code() {
        return "test.happened";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("test", id);
    }
}
