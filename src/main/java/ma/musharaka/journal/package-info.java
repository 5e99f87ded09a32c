/**
 * The record of acts: every fact stands here in the transaction of the act itself, and is sealed afterwards into a chain
 * of hashes that anyone can check. Receipts tell a contributor what became of what they gave.
 *
 * <p>Closed to change and deletion for the application's own database user. Hears every {@code Fact}; publishes none.
 */
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"platform", "commune", "people"})
@NullMarked
package ma.musharaka.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
