package ma.musharaka.charter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * The commune began to write an edition: the first, or a revision of the one before.
 *
 * @param actor nobody where the system did it
 * @param edition number of the edition
 */
public record CharterBegun(
        String commune, UUID charter, @Nullable UUID actor, Instant at, int edition) implements Fact {

    @Override
    public String code() {
        return "charter.begun";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(Charter.KIND, charter);
    }

    @Override
    public Channel channel() {
        return actor == null ? Channel.SYSTEM : Channel.WEB;
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("edition", (long) edition);
    }
}
