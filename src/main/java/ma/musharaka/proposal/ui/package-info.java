/** The pages of proposals, and the form that submits one. */
@NullMarked
package ma.musharaka.proposal.ui;

import org.jspecify.annotations.NullMarked;
