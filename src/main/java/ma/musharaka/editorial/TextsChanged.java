package ma.musharaka.editorial;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/**
 * The commune says some sentences of its site in other words.
 *
 * @param edition number of the version
 */
public record TextsChanged(String commune, UUID actor, Instant at, int edition) implements Fact {

    public static final String KIND = "texts";

    /** A commune has one of them: its id comes from the commune's code. */
    static SubjectRef of(String commune) {
        return new SubjectRef(KIND, UUID.nameUUIDFromBytes(("texts of " + commune).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String code() {
        return "texts.changed";
    }

    @Override
    public SubjectRef subject() {
        return of(commune);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("version", (long) edition);
    }
}
