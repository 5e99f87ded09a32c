/**
 * The legal clock: until when the commune must answer, and whether it did. Time limits are rows of a rules file with their
 * article, their source and whether a source confirms them; working days follow the country's calendar, to which a commune
 * adds the days on which its administration is closed.
 *
 * <p>Serves laws 31-13 and 09-08 and Organic Law 113-14. Hears every {@code Fact} and starts or ends the clock that the
 * rules file ties to it, within the transaction of the act. Publishes {@code deadline.started}, {@code deadline.met},
 * {@code deadline.missed}, {@code deadline.suspended}, {@code deadline.resumed} and {@code deadline.calendar-changed}.
 */
@ApplicationModule(
        displayName = "Deadlines",
        allowedDependencies = {"platform", "commune", "people"})
@NullMarked
package ma.musharaka.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
