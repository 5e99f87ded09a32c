/** The legal clock for everyone, the commune's own part of the working calendar, and what is due for staff. */
@NullMarked
package ma.musharaka.deadline.ui;

import org.jspecify.annotations.NullMarked;
