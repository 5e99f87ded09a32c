/**
 * Persons and associations, and what each may do in a commune.
 *
 * <p>Identity is deployment-wide; roles and mandates belong to a commune. Nothing here says whether an account exists.
 * Mails with links go through the {@code Messenger} port: secrets never travel in facts.
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"platform", "commune"})
@NullMarked
package ma.musharaka.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
