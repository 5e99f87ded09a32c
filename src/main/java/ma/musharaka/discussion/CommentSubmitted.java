package ma.musharaka.discussion;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** Someone wrote a comment; a moderator has not read it yet. */
public record CommentSubmitted(String commune, UUID contribution, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "comment.submitted";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(DiscussionService.KIND, contribution);
    }
}
