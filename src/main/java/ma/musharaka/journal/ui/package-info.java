/** The pages of receipts. */
@NullMarked
package ma.musharaka.journal.ui;

import org.jspecify.annotations.NullMarked;
