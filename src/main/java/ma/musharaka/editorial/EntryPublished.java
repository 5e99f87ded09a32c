package ma.musharaka.editorial;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * Readers can read it, or its newest text, from now on.
 *
 * @param actor nobody where the clock did it
 * @param edition number of the version
 */
public record EntryPublished(
        String commune,
        UUID entry,
        EntryKind kind,
        @Nullable UUID actor,
        Instant at,
        int edition) implements Fact {

    @Override
    public String code() {
        return kind == EntryKind.PAGE ? "page.published" : "news.published";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(EntryService.KIND, entry);
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
