/** One search over everything public, in Arabic, French and Tamazight. */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"platform", "commune", "people"})
@NullMarked
package ma.musharaka.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
