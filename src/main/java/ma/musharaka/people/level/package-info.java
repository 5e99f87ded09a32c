/**
 * How well the commune knows a person: their contact is confirmed, their identity was checked, their link to the commune
 * was checked. Every act names the level that it needs, and pages say why.
 */
@NullMarked
@NamedInterface("level")
package ma.musharaka.people.level;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
