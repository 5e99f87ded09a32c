package ma.musharaka.discussion;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** Its author took a comment back. */
public record CommentWithdrawn(String commune, UUID contribution, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "comment.withdrawn";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(DiscussionService.KIND, contribution);
    }
}
