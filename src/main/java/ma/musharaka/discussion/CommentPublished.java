package ma.musharaka.discussion;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A comment can be read by everyone: a moderator published it, or the commune itself wrote it. */
public record CommentPublished(String commune, UUID contribution, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "comment.published";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(DiscussionService.KIND, contribution);
    }
}
