/**
 * Persons and associations, and what each may do in a commune: how well the commune knows them, for whom they act, in
 * which body they sit.
 *
 * <p>Identity is deployment-wide; levels, roles, mandates and terms belong to a commune. Nothing here says whether an
 * account exists, but to a clerk who was told its whole contact. Serves Articles 119 to 125 of Organic Law 113-14, and Law
 * 09-08 in {@code people.cnie}. Publishes {@code level.*}, {@code cndp.*}, {@code cnie.*}, {@code association.*},
 * {@code mandate.*} and {@code body.*}.
 * Mails with links go through the {@code Messenger} port: secrets never travel in facts.
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"platform", "commune"})
@NullMarked
package ma.musharaka.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
