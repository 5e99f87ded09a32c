/** What a person shows besides an address or a password: codes of a telephone, recovery codes, passkeys. */
@NamedInterface("entrance")
@NullMarked
package ma.musharaka.people.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
