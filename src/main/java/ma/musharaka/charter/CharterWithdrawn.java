package ma.musharaka.charter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * The text of an edition that nobody has approved was taken from readers' sight.
 *
 * @param actor nobody where the system did it
 * @param edition number of the edition
 */
public record CharterWithdrawn(
        String commune, UUID charter, @Nullable UUID actor, Instant at, int edition) implements Fact {

    @Override
    public String code() {
        return "charter.withdrawn";
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
