/** A person's own comments, on their account. */
@NullMarked
package ma.musharaka.discussion.ui;

import org.jspecify.annotations.NullMarked;
