/** The full look at every page that {@code ./musharaka audit} takes: accessibility and quality in all ways to see them. */
@NullMarked
package ma.musharaka.audit;

import org.jspecify.annotations.NullMarked;
