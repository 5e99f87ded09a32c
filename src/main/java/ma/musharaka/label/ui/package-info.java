/** The page of the score, unfolding to its evidence, and its place on the home page. */
@NullMarked
package ma.musharaka.label.ui;

import org.jspecify.annotations.NullMarked;
