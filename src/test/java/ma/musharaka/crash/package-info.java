/** The house is killed at bad moments and started again, in virtual machines of its own. */
@NullMarked
package ma.musharaka.crash;

import org.jspecify.annotations.NullMarked;
