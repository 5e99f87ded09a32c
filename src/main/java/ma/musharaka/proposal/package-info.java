/**
 * Suggestions and remarks of citizens to their commune, from submission to what became of them.
 *
 * <p>Serves the suggestions and remarks space of the model website of communes. Publishes {@code proposal.submitted},
 * {@code proposal.published}, {@code proposal.refused} and, many votes in one, {@code proposal.supported}; hands each proposal to moderation and hears its decision.
 */
@ApplicationModule(
        displayName = "Proposals",
        allowedDependencies = {
            "platform",
            "commune",
            "people",
            "people :: level",
            "people :: privacy",
            "journal",
            "search",
            "moderation",
            "counter"
        })
@NullMarked
package ma.musharaka.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
