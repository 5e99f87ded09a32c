/** The small set of components that every view is built from, and what keeps a live page in its commune and language. */
@NullMarked
package ma.musharaka.platform.ui;

import org.jspecify.annotations.NullMarked;
