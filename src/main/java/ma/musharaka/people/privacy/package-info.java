/**
 * Privacy (law 09-08): what people agreed to, all that is kept of them for them to take away, correction and opposition,
 * the closing of an account, and forgetting what has served its purpose.
 *
 * <p>Collects the {@link ma.musharaka.people.PersonalDataSource}s and {@link ma.musharaka.people.RetentionTask}s of all
 * rooms. Publishes {@code privacy.requested}, {@code privacy.answered}, {@code privacy.consented},
 * {@code privacy.processing-stopped},
 * {@code privacy.account-closed} and {@code privacy.retention-applied}; the legal clock of a request hears the first two.
 */
@NamedInterface("privacy")
@NullMarked
package ma.musharaka.people.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
