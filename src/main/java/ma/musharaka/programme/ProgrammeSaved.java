package ma.musharaka.programme;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * An editor saved a version of a programme that readers do not see yet.
 *
 * @param actor nobody where the system did it
 * @param edition number of the version
 */
public record ProgrammeSaved(
        String commune, UUID programme, @Nullable UUID actor, Instant at, int edition) implements Fact {

    @Override
    public String code() {
        return "programme.saved";
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
