/** The demonstration's outbox. */
@NullMarked
package ma.musharaka.notification.ui;

import org.jspecify.annotations.NullMarked;
