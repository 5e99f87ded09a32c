/**
 * The communes that this deployment serves: who they are, at which hosts, in which languages and colours.
 *
 * <p>Finds the commune of a request from its host name; a host that is in no row gets a plain page and nothing else.
 * Publishes {@code identity.changed} when a commune's administrator changes its name, languages, colour or contact.
 */
@ApplicationModule(displayName = "Communes", allowedDependencies = "platform")
@NullMarked
package ma.musharaka.commune;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
