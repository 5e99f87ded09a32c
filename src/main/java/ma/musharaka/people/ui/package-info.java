/** Where people are checked, claim what the commune knows, and see how well it knows them. */
@NullMarked
package ma.musharaka.people.ui;

import org.jspecify.annotations.NullMarked;
