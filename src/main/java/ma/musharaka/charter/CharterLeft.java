package ma.musharaka.charter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;

/**
 * A citizen or an association took an adhesion to the charter back.
 *
 * @param edition number of the edition in force
 * @param association whether it is an association's, filed by its delegate
 */
public record CharterLeft(
        String commune, UUID charter, UUID actor, Instant at, int edition, boolean association, Channel channel)
        implements CharterFact {

    @Override
    public String code() {
        return "charter.left";
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("edition", (long) edition, "association", association ? 1L : 0L);
    }
}
