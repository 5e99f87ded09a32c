/**
 * The counter: what people without an account, without a telephone or without the wish for either bring on paper or tell
 * a clerk has the same rights as what comes by the web. Who comes here: clerks, to record; people, to claim a record
 * into an account they open later.
 *
 * <p>Each record says its channel, the day of the act and the moment of its entry, the scan, and the version of the
 * consent that was read out (Law 09-08, article 4). Its person takes away a paper receipt. Publishes {@code
 * counter.claimed} and {@code counter.code-renewed}; what is recorded is told by the rooms that serve {@link ma.musharaka.counter.CounterAct}.
 */
@ApplicationModule(
        displayName = "Counter",
        allowedDependencies = {"platform", "commune", "people", "journal"})
@NullMarked
package ma.musharaka.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
