/**
 * Letters to people: links that let them in, and news of what they gave.
 *
 * <p>Hears facts and writes to whom they concern; serves the {@code Messenger} port for what must not travel in facts. A
 * letter is kept in the transaction that caused it and leaves after the commit, again and again until it is taken.
 */
@ApplicationModule(
        displayName = "Notification",
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
package ma.musharaka.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
