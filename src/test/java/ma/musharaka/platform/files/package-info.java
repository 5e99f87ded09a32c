/** Tests of the store of uploaded files. */
@NullMarked
package ma.musharaka.platform.files;

import org.jspecify.annotations.NullMarked;
