/** What tests share: one application on one real database, and a clock that can be put forward. */
@NullMarked
package ma.musharaka.testing;

import org.jspecify.annotations.NullMarked;
