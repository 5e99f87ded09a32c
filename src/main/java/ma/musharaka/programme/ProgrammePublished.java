package ma.musharaka.programme;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The commune made a programme public. */
public record ProgrammePublished(
        String commune, UUID programme, @Nullable UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "programme.published";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("programme", programme);
    }

    @Override
    public Channel channel() {
        return Channel.SYSTEM;
    }
}
