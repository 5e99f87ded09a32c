package ma.musharaka.programme;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * The commune made a programme public, or another version of it.
 *
 * @param actor nobody where the system did it
 * @param edition number of the version
 */
public record ProgrammePublished(
        String commune, UUID programme, @Nullable UUID actor, Instant at, int edition) implements Fact {

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
        return actor == null ? Channel.SYSTEM : Channel.WEB;
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("version", (long) edition);
    }
}
