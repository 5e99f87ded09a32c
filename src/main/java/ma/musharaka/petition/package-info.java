/**
 * Petitions to the communal council: an association asks that a matter be put on the agenda, its delegate gets a receipt
 * at once, and an officer checks the conditions of the law one by one, in public.
 *
 * <p>Implements articles 121 to 125 of Organic Law 113-14 and Decree 2-16-403; the conditions are data
 * ({@code petition/conditions.json}), each with its article, its source and whether that source confirms it. Publishes
 * {@code petition.filed}, {@code petition.published}, {@code petition.text-refused}, {@code petition.checked} and
 * {@code petition.reopened}; hands the text to moderation and hears its decision. A petition is public from its filing,
 * its text once moderation has published it. Citizens open one for signature ({@code petition.opened}) and sign it online; how
 * many did is told many at a time ({@code petition.supported}). What follows when the law's number has signed is not here yet.
 */
@ApplicationModule(
        displayName = "Petitions",
        allowedDependencies = {
            "platform",
            "commune",
            "people",
            "people :: level",
            "people :: cnie",
            "people :: privacy",
            "journal",
            "counter",
            "search",
            "moderation"
        })
@NullMarked
package ma.musharaka.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
