/** The page of the charter. */
@NullMarked
package ma.musharaka.charter.ui;

import org.jspecify.annotations.NullMarked;
