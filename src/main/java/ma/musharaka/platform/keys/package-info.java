/** The keys of the deployment: what must not be read is sealed with them, what must be recognised is marked. */
@NullMarked
package ma.musharaka.platform.keys;

import org.jspecify.annotations.NullMarked;
