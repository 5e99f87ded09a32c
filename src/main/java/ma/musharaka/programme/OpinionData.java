package ma.musharaka.programme;

import java.time.Instant;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How far a project is in the eyes of somebody else than the commune.
 *
 * @param association its name; nothing for the IEECAG
 */
public record OpinionData(
        OpinionParty party, @Nullable LocalizedText association, Completion level, String text, Instant at) {}
