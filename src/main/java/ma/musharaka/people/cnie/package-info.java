/**
 * National identity numbers (CNIE), under Law 09-08: taken only where the commune has entered its CNDP authorisation
 * number, sealed, found again by a mark, shown as three signs, read in full for a reason that is journaled, and purged.
 */
@NullMarked
@NamedInterface("cnie")
package ma.musharaka.people.cnie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
