/**
 * Letters to people: links that let them in, and news of what they gave.
 *
 * <p>Hears facts and tells whom they concern: on their account, and by mail or SMS as they chose (consent and opposition:
 * Law 09-08, articles 4 and 9). Serves the {@code Messenger} port for what must not travel in facts. A letter is kept in
 * the transaction that caused it and leaves after the commit, again and again until it is taken or given up in sight of
 * the commune's administrator.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "platform",
            "commune",
            "people",
            "people :: privacy",
            "people :: following",
            "journal",
            "counter",
            "discussion",
            "search",
            "moderation",
            "charter",
            "programme",
            "budget",
            "consultation",
            "editorial",
            "proposal",
            "petition",
            "meeting"
        })
@NullMarked
package ma.musharaka.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
