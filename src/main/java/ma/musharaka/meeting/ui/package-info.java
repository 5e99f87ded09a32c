/** The list of meetings and the page of each. */
@NullMarked
package ma.musharaka.meeting.ui;

import org.jspecify.annotations.NullMarked;
