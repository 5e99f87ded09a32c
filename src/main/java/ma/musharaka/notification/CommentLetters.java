package ma.musharaka.notification;

import java.util.Optional;
import java.util.UUID;
import ma.musharaka.discussion.CommentData;
import ma.musharaka.discussion.CommentPublished;
import ma.musharaka.discussion.CommentRefused;
import ma.musharaka.discussion.DiscussionService;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the author of a comment what became of it. */
@Component
class CommentLetters {

    private final DiscussionService discussion;
    private final Grounds grounds;
    private final NoticeService notices;
    private final Subjects subjects;
    private final Sites sites;

    CommentLetters(
            DiscussionService discussion, Grounds grounds, NoticeService notices, Subjects subjects, Sites sites) {
        this.discussion = discussion;
        this.grounds = grounds;
        this.notices = notices;
        this.subjects = subjects;
        this.sites = sites;
    }

    @ApplicationModuleListener
    void on(CommentPublished fact) {
        // the commune needs no letter about its own answer
        discussion
                .find(fact.contribution())
                .filter(comment -> !comment.official())
                .ifPresent(comment -> write(comment, "comment-published"));
    }

    @ApplicationModuleListener
    void on(CommentRefused fact) {
        discussion.find(fact.contribution()).ifPresent(comment -> write(comment, "comment-refused"));
    }

    private void write(CommentData comment, String template) {
        UUID id = comment.id();
        notices.tell(comment.author(), Topic.OWN, template + ":" + id, template, author -> {
            Site site = sites.current();
            Optional<SubjectSource.View> about = subjects.find(comment.subject(), author.language());
            String receipt = discussion.receipt(id).map(Object::toString).orElse("");
            return new Object[] {
                author.displayName(),
                about.map(SubjectSource.View::title).orElse(""),
                site.origin() + site.link("/receipts/" + receipt, author.language()),
                Optional.ofNullable(comment.ground())
                        .flatMap(grounds::find)
                        .map(ground -> ground.text().text(author.language()))
                        .orElse("")
            };
        });
    }
}
