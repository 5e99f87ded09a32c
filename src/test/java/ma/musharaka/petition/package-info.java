/** Tests of petitions. */
@NullMarked
package ma.musharaka.petition;

import org.jspecify.annotations.NullMarked;
