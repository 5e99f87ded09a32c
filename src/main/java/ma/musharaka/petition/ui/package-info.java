/** The pages of petitions, the form that files one, and the officer's checklist. */
@NullMarked
package ma.musharaka.petition.ui;

import org.jspecify.annotations.NullMarked;
