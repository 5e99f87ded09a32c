/** The moderators' queue, and the public register of their decisions. */
@NullMarked
package ma.musharaka.moderation.ui;

import org.jspecify.annotations.NullMarked;
