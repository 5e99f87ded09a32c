/**
 * Who changed what: every version of something that staff write, kept for good with its author. Rooms above keep their
 * drafts here, begin from the newest, and are told when somebody else saved in the meantime.
 */
@NullMarked
@NamedInterface("revision")
package ma.musharaka.people.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
