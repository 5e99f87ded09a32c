/** How versions are shown to who edits, with their differences word by word. */
@NullMarked
@NamedInterface("revision-ui")
package ma.musharaka.people.revision.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
