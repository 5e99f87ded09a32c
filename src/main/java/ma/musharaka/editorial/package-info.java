/**
 * What the commune itself says on its site: news and press notes, standing pages such as legal notices, and the frame
 * around them: identity, navigation, its own words. Editors write, see a preview, publish now or at a date, withdraw;
 * each change is a version that names who made it, and none is lost.
 *
 * <p>Called editorial, not publication: French and Moroccan law keep {@code publication} for the obligation of law 31-13,
 * which is another room's. Publishes {@code news.saved}, {@code news.published}, {@code news.withdrawn} and the same of
 * {@code page}, {@code navigation.changed}, {@code texts.changed}; {@code identity.changed} is the commune's own. What is
 * published at a date needs no act at that moment: readers are shown what the clock allows, and a job says it afterwards.
 *
 * <p>And the way back: anyone may write to the commune from its contact page, without an account, and gets a receipt
 * ({@code contact.received}). What they wrote goes to the commune's own mail and is not kept here.
 */
@ApplicationModule(
        displayName = "Editorial",
        allowedDependencies = {
            "platform",
            "commune",
            "people",
            "people :: revision",
            "people :: revision-ui",
            "journal",
            "search"
        })
@NullMarked
package ma.musharaka.editorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
