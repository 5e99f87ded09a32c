package ma.musharaka.discussion;

import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.people.privacy.StoppableProcessing;
import org.springframework.stereotype.Component;

/** What a person said: theirs to take away; without them it stays as it was said, and nobody signs it. */
@Component
class OwnComments implements PersonalDataSource, StoppableProcessing {

    private final Comments comments;

    OwnComments(Comments comments) {
        this.comments = comments;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String code() {
        return "comments";
    }

    @Override
    public String titleKey() {
        return "discussion.mine";
    }

    @Override
    public List<Item> of(UUID person) {
        return comments.findByAuthorOrderByNumberDesc(person).stream()
                .map(Comment::data)
                .map(comment -> Item.of(
                        Field.of("number", "privacy.data.number", comment.number()),
                        Field.coded(
                                "kind",
                                "privacy.data.about",
                                comment.subject().kind(),
                                "kind." + comment.subject().kind()),
                        Field.of("text", "privacy.data.text", comment.text()),
                        Field.of("signedAs", "discussion.signed-as", comment.signedAs()),
                        Field.coded("state", "privacy.data.state", comment.stateKey(), comment.stateKey()),
                        Field.of("ground", "privacy.data.ground", comment.ground()),
                        Field.of("submittedAt", "privacy.data.given-at", comment.submittedAt())))
                .toList();
    }

    @Override
    public int erase(UUID person) {
        List<Comment> said = comments.findByAuthorOrderByNumberDesc(person);
        said.forEach(Comment::forgetAuthor);
        return said.size();
    }

    @Override
    public String processing() {
        return "contributions";
    }

    /** What was said stands as said by nobody in particular; its receipt still tells what became of it. */
    @Override
    public void stop(UUID person) {
        erase(person);
    }
}
