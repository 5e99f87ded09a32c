/** The page of each year's budget. */
@NullMarked
package ma.musharaka.budget.ui;

import org.jspecify.annotations.NullMarked;
