/** HTML first: a public page is read without scripts or session, and becomes live where it stands when someone means to act. */
@NullMarked
package ma.musharaka.platform.reading;

import org.jspecify.annotations.NullMarked;
