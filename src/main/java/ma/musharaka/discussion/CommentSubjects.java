package ma.musharaka.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.moderation.ContributionSource;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what a comment is: to everyone once it is public, to moderators before. Its title is what it is about. */
@Component
class CommentSubjects implements SubjectSource, ContributionSource {

    private final DiscussionService discussion;
    private final Grounds grounds;
    private final ObjectProvider<Subjects> subjects;

    CommentSubjects(DiscussionService discussion, Grounds grounds, ObjectProvider<Subjects> subjects) {
        this.discussion = discussion;
        this.grounds = grounds;
        this.subjects = subjects;
    }

    @Override
    public String kind() {
        return DiscussionService.KIND;
    }

    @Override
    public Optional<View> find(UUID id, Language language) {
        return discussion.find(id).map(comment -> {
            Optional<View> about = about(comment, language);
            String address = comment.isPublic() ? about.map(View::address).orElse(null) : null;
            return new View(
                    comment.isPublic() ? about.map(View::title).orElse(null) : null,
                    address == null ? null : address + "#comments",
                    comment.stateKey(),
                    Optional.ofNullable(comment.ground())
                            .flatMap(grounds::find)
                            .map(ground -> ground.text().text(language))
                            .orElse(null),
                    comment.number());
        });
    }

    private Optional<View> about(CommentData comment, Language language) {
        return subjects.getObject().find(comment.subject(), language);
    }

    @Override
    public Optional<Contribution> contribution(UUID id, Language language) {
        return discussion.find(id).map(comment -> {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part("discussion.text", comment.text()));
            if (comment.signedAs() != null) parts.add(new Part("discussion.signed-as", comment.signedAs()));
            return new Contribution(about(comment, language).map(View::title).orElse(""), List.copyOf(parts));
        });
    }
}
