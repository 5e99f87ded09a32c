/** The pages of the programme and of each project. */
@NullMarked
package ma.musharaka.programme.ui;

import org.jspecify.annotations.NullMarked;
