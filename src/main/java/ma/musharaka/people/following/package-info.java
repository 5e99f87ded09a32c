/**
 * What people follow: a project, and whatever else a room offers. They hear what becomes of it; how many follow is told,
 * never who. Rooms above offer their things by serving {@link ma.musharaka.people.following.Followable}.
 */
@NullMarked
@NamedInterface("following")
package ma.musharaka.people.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
