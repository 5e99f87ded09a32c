/**
 * The commune's programmes: axes, projects, activities, dates and costs, and how the programme itself was made.
 *
 * <p>Serves the openness programme of members of the network of open collectivities (REMACTO). What was declared and
 * what adds up are kept and shown side by side. Publishes {@code programme.published}.
 */
@ApplicationModule(
        displayName = "Programmes",
        allowedDependencies = {"platform", "commune", "people", "journal", "search", "moderation"})
@NullMarked
package ma.musharaka.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
