package ma.musharaka.editorial;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the newest version of a part of the site's frame stands.
 *
 * @param version none yet where it is 0
 * @param shown whether readers see it
 * @param from from when on they will, where that is planned
 */
public record FrameStanding(
        int version, boolean shown, @Nullable Instant from) {}
