/**
 * Who may do what, said where it is done: every public method of a service, every form and every page carries one
 * declaration, which is enforced there and shown to the staff. Beside those of this package stand Spring Security's
 * {@code @PreAuthorize} for roles held in a commune, and Vaadin's own on views.
 */
@NullMarked
package ma.musharaka.platform.access;

import org.jspecify.annotations.NullMarked;
