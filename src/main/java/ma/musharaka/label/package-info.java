/**
 * The commune's score for the Citizen Commune Label, and why it is what it is: principle, norm, indicator, question,
 * evidence.
 *
 * <p>The six principles are the label's own (DGCT); scale, weights and thresholds are this site's, because the official
 * scale is not published, so every score is said to be a simulation. Hears every {@link ma.musharaka.platform.Fact} and
 * keeps those that the referential names. Publishes no fact. The nine stages of the label, its three bodies and its
 * action plan are not here yet.
 */
@ApplicationModule(
        displayName = "Label",
        allowedDependencies = {
            "platform",
            "commune",
            "people",
            "journal",
            "search",
            "moderation",
            "charter",
            "programme",
            "budget",
            "consultation",
            "proposal",
            "petition",
            "meeting"
        })
@NullMarked
package ma.musharaka.label;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
