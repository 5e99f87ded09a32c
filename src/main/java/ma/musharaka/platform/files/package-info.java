/** Files that people hand in: what they really are is checked, what they betray is removed, and they stand outside the web. */
@NullMarked
package ma.musharaka.platform.files;

import org.jspecify.annotations.NullMarked;
