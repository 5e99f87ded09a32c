/** The page of search results. */
@NullMarked
package ma.musharaka.search.ui;

import org.jspecify.annotations.NullMarked;
