package ma.musharaka.people.level;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well the commune of the moment knows a person today.
 *
 * @param until the last day on which the level holds; nothing when it does not end
 */
public record Standing(
        Level level, Set<Link> links, @Nullable LocalDate until) {}
