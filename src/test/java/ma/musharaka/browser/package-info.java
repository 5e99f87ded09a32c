/** The house in a real browser: the thread that citizens and staff walk, in Arabic and in French. */
@NullMarked
package ma.musharaka.browser;

import org.jspecify.annotations.NullMarked;
