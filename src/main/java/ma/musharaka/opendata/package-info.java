/**
 * Open data: every public list of the commune as JSON, CSV, RSS and iCalendar, the document that describes them, the
 * catalogue that explains them, and the sitemap.
 *
 * <p>Serves article 10 of law 31-13, proactive publication. Collects the {@link ma.musharaka.platform.PublicList}s of all
 * rooms and knows none of them. Publishes and hears no fact. Whoever reads needs no account, and gets no session.
 */
@ApplicationModule(displayName = "Open data", allowedDependencies = "platform")
@NullMarked
package ma.musharaka.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
