package ma.musharaka.discussion;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.people.level.Missing;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Paging;
import ma.musharaka.platform.reading.ReadingRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** What the page of a subject shows of its comments, by the template {@code discussion/comments}. */
@Component
public class CommentBox {

    private static final Set<String> ANSWER_FOR_THE_COMMUNE = Set.of("EDITOR", "COMMUNE_ADMINISTRATOR");

    private final DiscussionService discussion;
    private final LevelService levels;

    CommentBox(DiscussionService discussion, LevelService levels) {
        this.discussion = discussion;
        this.levels = levels;
    }

    /**
     * @param key of the comment that is written next
     * @param reader who is known; nobody for those who are not
     * @param answers whether the reader may speak for the commune
     * @param missing the level that keeps the reader from writing
     */
    public record Shown(
            SubjectRef subject,
            List<CommentData> comments,
            Paging paging,
            UUID key,
            @Nullable UUID reader,
            boolean answers,
            @Nullable Missing missing) {

        public String form() {
            return "/forms/comments/" + subject.kind() + "/" + subject.id();
        }

        /** Whether the reader wrote it, and may take it back. */
        public boolean isMine(CommentData comment) {
            return comment.isPublic() && comment.author().equals(reader);
        }
    }

    /** The paging is the page's own: a page has one list of comments. */
    public Shown of(SubjectRef subject, ReadingRequest request) {
        Visitor visitor = request.visitor();
        Page<CommentData> found = discussion.of(subject, Paging.asked(request) - 1);
        return new Shown(
                subject,
                found.getContent(),
                Paging.of(request, found.getTotalElements(), DiscussionService.PAGE),
                UUID.randomUUID(),
                visitor == null ? null : visitor.personId(),
                visitor != null && visitor.roles().stream().anyMatch(ANSWER_FOR_THE_COMMUNE::contains),
                (visitor == null
                                ? levels.missingOfNewcomer(Act.COMMENT_WRITE)
                                : levels.missing(visitor.personId(), Act.COMMENT_WRITE))
                        .orElse(null));
    }
}
