/**
 * Meetings: where the commune, the associations and the residents met or will meet, on what agenda, and how many came.
 *
 * <p>Serves the consultation meetings that the charter and the openness programme promise. Hours and numbers that the
 * documents do not give are shown as unknown. Publishes {@code meeting.published}.
 */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {"platform", "commune", "people", "people :: body", "journal", "search", "moderation"})
@NullMarked
package ma.musharaka.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
