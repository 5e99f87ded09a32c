/**
 * The charter of citizen participation: what the commune, the associations and the citizens promise each other, article
 * by article, and how far its making has come.
 *
 * <p>Serves the participation charter that pilot communes draft with their associations (steps: internal draft, civil
 * society, public consultation, council's approval, adhesion). The charter completes the law and never replaces it.
 * Publishes {@code charter.published}. Decisions of other rooms cite an article by its number in an edition.
 */
@ApplicationModule(
        displayName = "Charter",
        allowedDependencies = {"platform", "commune", "people", "journal", "search", "moderation"})
@NullMarked
package ma.musharaka.charter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
