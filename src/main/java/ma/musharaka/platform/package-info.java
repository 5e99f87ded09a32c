/**
 * What every room uses: facts, subjects, the commune of the moment, languages and texts, money, clock, files.
 *
 * <p>Nothing here knows a room. Lower rooms are served by higher ones through the ports that live here.
 */
@ApplicationModule(displayName = "Platform", type = ApplicationModule.Type.OPEN)
@NullMarked
package ma.musharaka.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
