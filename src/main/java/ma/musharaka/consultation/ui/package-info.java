/** The list of consultations, the page of each, and the open ones on the home page. */
@NullMarked
package ma.musharaka.consultation.ui;

import org.jspecify.annotations.NullMarked;
