/** What people were told, on their account; how letters fare, for staff; the demonstration's outbox. */
@NullMarked
package ma.musharaka.notification.ui;

import org.jspecify.annotations.NullMarked;
