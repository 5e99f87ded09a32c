/**
 * The charter of citizen participation: what the commune, the associations and the citizens promise each other, article
 * by article, and how far its making has come.
 *
 * <p>Serves the participation charter that pilot communes draft with their associations (steps: internal draft, civil
 * society, public consultation, council's approval, in force). The charter completes the law and never replaces it.
 * Publishes {@code charter.begun}, {@code charter.saved}, {@code charter.published}, {@code charter.withdrawn},
 * {@code charter.consulted}, {@code charter.approved}, {@code charter.enacted}, {@code charter.told}, {@code charter.adhered},
 * {@code charter.left}, {@code charter.measured}, {@code charter.reviewed} and {@code charter.judged}. Decisions of other rooms cite an article by its number in an edition.
 */
@ApplicationModule(
        displayName = "Charter",
        allowedDependencies = {
            "platform",
            "commune",
            "counter",
            "people",
            "people :: body",
            "people :: level",
            "people :: revision",
            "people :: revision-ui",
            "journal",
            "search",
            "moderation"
        })
@NullMarked
package ma.musharaka.charter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
