package ma.musharaka.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.SubjectRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A comment. A moderator's decision publishes it, and its author may take it back; then it stays as a trace. */
@Entity
class Comment extends CommuneOwned {

    enum State {
        /** Received; a moderator has not decided yet. */
        SUBMITTED,
        /** Everyone may read it. */
        PUBLISHED,
        /** Not published; the author was told on which ground. */
        REFUSED,
        /** Taken back by its author; that it was there is still seen, if it was public. */
        WITHDRAWN;

        String textKey() {
            return "discussion.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Column
    private int number;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "author_id")
    private UUID author;

    @Column(name = "signed_as")
    private @Nullable String signedAs;

    @Column
    private boolean official;

    @Column(name = "submission_key")
    private UUID submissionKey;

    @Column
    private String text;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private State state = State.SUBMITTED;

    @Column
    private @Nullable String ground;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Comment() {}

    Comment(int number, UUID author, CommentDraft draft, Instant now) {
        this.number = number;
        this.author = author;
        this.subjectKind = draft.subject().kind();
        this.subjectId = draft.subject().id();
        this.signedAs = draft.signedAs().isEmpty() ? null : draft.signedAs();
        this.submissionKey = draft.key();
        this.text = draft.text();
        this.submittedAt = now;
        this.changedAt = now;
    }

    /** The commune's own answer needs no moderator: who may give it answers for it. */
    Comment asTheCommune() {
        official = true;
        publish(submittedAt);
        return this;
    }

    void publish(Instant now) {
        decide(State.PUBLISHED, now);
        publishedAt = now;
    }

    void refuse(String becauseOf, Instant now) {
        decide(State.REFUSED, now);
        ground = becauseOf;
    }

    private void decide(State next, Instant now) {
        if (state != State.SUBMITTED) throw new IllegalStateException("comment " + number + " is " + state);
        state = next;
        changedAt = now;
    }

    /** Whether there is something to take back. */
    boolean canBeWithdrawn() {
        return state == State.SUBMITTED || state == State.PUBLISHED;
    }

    void withdraw(Instant now) {
        if (!canBeWithdrawn()) throw new IllegalStateException("comment " + number + " is " + state);
        state = State.WITHDRAWN;
        changedAt = now;
    }

    /** The account of whoever wrote it is closed: it was written by nobody in particular. */
    void forgetAuthor() {
        author = PersonalDataSource.NOBODY;
        signedAs = null;
    }

    boolean isWaiting() {
        return state == State.SUBMITTED;
    }

    UUID author() {
        return author;
    }

    Instant changedAt() {
        return changedAt;
    }

    SubjectRef subject() {
        return new SubjectRef(DiscussionService.KIND, id());
    }

    CommentData data() {
        return new CommentData(
                id(),
                number,
                new SubjectRef(subjectKind, subjectId),
                author,
                signedAs,
                official,
                text,
                state.textKey(),
                state == State.PUBLISHED,
                state == State.WITHDRAWN,
                ground,
                submittedAt,
                publishedAt);
    }
}
