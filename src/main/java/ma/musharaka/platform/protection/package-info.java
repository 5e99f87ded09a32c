/** What keeps one visitor from spoiling the site for the others: how often things may be done, and a little work first. */
@NullMarked
package ma.musharaka.platform.protection;

import org.jspecify.annotations.NullMarked;
