/**
 * One queue for every contribution: a moderator publishes it, or refuses it citing a ground. Every decision stands in a
 * public register.
 *
 * <p>Hears {@link ContributionSubmitted} and answers with {@link ModerationDecided}, both within the transaction of the
 * act. Shows contributions that the {@link ContributionSource} of their room describes.
 */
@ApplicationModule(
        displayName = "Moderation",
        allowedDependencies = {"platform", "commune", "people", "journal"})
@NullMarked
package ma.musharaka.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
