/** The register of processing for everyone, and a person's own page about their data. */
@NullMarked
package ma.musharaka.people.privacy.ui;

import org.jspecify.annotations.NullMarked;
