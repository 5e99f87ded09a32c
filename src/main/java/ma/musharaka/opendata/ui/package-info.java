/** The catalogue of the open data. */
@NullMarked
package ma.musharaka.opendata.ui;

import org.jspecify.annotations.NullMarked;
