/** Reading pages of news, standing pages and contact, and the desk where editors write them. */
@NullMarked
package ma.musharaka.editorial.ui;

import org.jspecify.annotations.NullMarked;
