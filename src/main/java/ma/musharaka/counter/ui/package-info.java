/** The clerk's page, and where a person claims what they once gave on paper. */
@NullMarked
package ma.musharaka.counter.ui;

import org.jspecify.annotations.NullMarked;
