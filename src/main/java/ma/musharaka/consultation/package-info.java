/**
 * Consultations: the commune asks its residents a question before it decides, says until when and where to answer, and
 * publishes what came of it.
 *
 * <p>Serves the participatory mechanisms of Organic Law 113-14, article 119. Whether a consultation is open follows from
 * its dates in Moroccan legal time. A number that nobody recorded is shown as unknown, never as zero. Publishes {@code
 * consultation.published}.
 */
@ApplicationModule(
        displayName = "Consultations",
        allowedDependencies = {"platform", "commune", "people", "journal", "search", "moderation"})
@NullMarked
package ma.musharaka.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
