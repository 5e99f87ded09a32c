/**
 * What people say of what the commune does: comments on whatever a room offers, a report of a project first. A moderator
 * reads each before others do, on the grounds that hold for proposals; the commune's own answers say that they are.
 *
 * <p>Rooms above offer their things by serving {@link ma.musharaka.discussion.Commentable} and show the comments by the
 * template {@code discussion/comments}. Publishes {@code comment.submitted}, {@code comment.published},
 * {@code comment.refused} and {@code comment.withdrawn}; hears {@code moderation.decided}. Letters are the notification
 * room's business.
 */
@ApplicationModule(
        displayName = "Discussion",
        allowedDependencies = {
            "platform",
            "commune",
            "people",
            "people :: level",
            "people :: privacy",
            "journal",
            "moderation"
        })
@NullMarked
package ma.musharaka.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
