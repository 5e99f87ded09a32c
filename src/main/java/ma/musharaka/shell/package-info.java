/**
 * The frame of every commune's site: layout, navigation, home and account pages composed of what rooms contribute, the
 * sign-in page, error pages, and who may enter where.
 */
@ApplicationModule(displayName = "Shell")
@NullMarked
package ma.musharaka.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
