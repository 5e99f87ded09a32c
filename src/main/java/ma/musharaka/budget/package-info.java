/**
 * The citizen budget: where the commune's money comes from and where it goes, year by year, told plainly.
 *
 * <p>Serves the citizen budget of the openness programme. A budget has two parts, operating and equipment, and each must
 * balance: both sums are shown, also when they differ. Figures that were invented for a demonstration say so. Editors bring
 * a year, or several, as a spreadsheet; it is taken whole or not at all, waits as a draft, and every version that was public
 * stays. What is the same in every commune (names of chapters, words, steps, headings of files) is data with its source:
 * {@code budget/guide.json}. Publishes {@code budget.published}.
 */
@ApplicationModule(
        displayName = "Citizen budget",
        allowedDependencies = {"platform", "commune", "people", "journal", "search", "moderation"})
@NullMarked
package ma.musharaka.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
