package ma.musharaka.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.StoredList;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The published comments, as data: what was said of what, never who said it. */
@Component
class CommentList extends StoredList<Comment, CommentList.Line> {

    private final ObjectProvider<Subjects> subjects;

    record Line(CommentData comment, SubjectSource.@Nullable View about) {

        @Nullable
        String title() {
            return about == null ? null : about.title();
        }

        @Nullable
        String address() {
            return about == null ? null : about.address();
        }

        Instant at() {
            return Objects.requireNonNull(comment.publishedAt());
        }
    }

    CommentList(Comments comments, ObjectProvider<Subjects> subjects) {
        super(
                comments,
                Sort.by(Sort.Order.desc("number")),
                "changedAt",
                List.of(
                        told("number", Type.NUMBER, "discussion.data.number", line -> line.comment.number()),
                        told("text", Type.TEXT, "discussion.data.text", line -> line.comment.text()),
                        told("official", Type.YES_NO, "discussion.data.official", line -> line.comment.official()),
                        told(
                                "kind",
                                Type.TEXT,
                                "discussion.data.kind",
                                line -> line.comment.subject().kind()),
                        told("about", Type.TEXT, "discussion.data.about", Line::title),
                        told("publishedAt", Type.INSTANT, "discussion.data.published-at", Line::at),
                        told("address", Type.TEXT, "discussion.data.address", Line::address)));
        this.subjects = subjects;
    }

    @Override
    public String name() {
        return "comments";
    }

    @Override
    public String titleKey() {
        return "discussion.data.list";
    }

    @Override
    public String textKey() {
        return "discussion.data.list-text";
    }

    @Override
    public String path() {
        return "/programmes";
    }

    @Override
    public Set<Form> forms() {
        return Set.of(Form.FEED);
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.code("kind", "discussion.data.kind"));
    }

    @Override
    protected Specification<Comment> where(Asked asked) {
        Specification<Comment> published = (comment, _, is) -> is.equal(comment.get("state"), Comment.State.PUBLISHED);
        return published.and(asked.value("kind")
                .<Specification<Comment>>map(kind -> (comment, _, is) -> is.equal(comment.get("subjectKind"), kind))
                .orElse(Specification.unrestricted()));
    }

    @Override
    protected List<Line> tell(List<Comment> found) {
        List<CommentData> comments = found.stream().map(Comment::data).toList();
        Map<SubjectRef, SubjectSource.View> views = subjects.getObject()
                .findAll(comments.stream().map(CommentData::subject).toList(), Language.AR);
        return comments.stream()
                .map(comment -> new Line(comment, views.get(comment.subject())))
                .toList();
    }

    @Override
    protected Row frame(Line line) {
        return frame(
                String.valueOf(line.comment.number()),
                line.address(),
                line.at(),
                new News(Objects.requireNonNullElse(line.title(), ""), line.comment.text(), line.at()),
                null);
    }

    @Override
    protected Instant changedAt(Comment comment) {
        return comment.changedAt();
    }
}
