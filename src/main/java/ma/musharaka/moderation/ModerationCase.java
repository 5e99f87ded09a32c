package ma.musharaka.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.SubjectRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A contribution that waits for a decision, or had one. */
@Entity
class ModerationCase extends CommuneOwned {

    enum State {
        OPEN,
        DECIDED,
        /** There is nothing to decide any more. */
        WITHDRAWN
    }

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "author_id")
    private @Nullable UUID author;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private State state = State.OPEN;

    protected ModerationCase() {}

    ModerationCase(ContributionSubmitted submitted) {
        subjectKind = submitted.subject().kind();
        subjectId = submitted.subject().id();
        author = submitted.author();
        openedAt = submitted.at();
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    @Nullable
    UUID author() {
        return author;
    }

    Instant openedAt() {
        return openedAt;
    }

    void forgetAuthor() {
        author = PersonalDataSource.NOBODY;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    void withdraw() {
        if (isOpen()) state = State.WITHDRAWN;
    }

    void decide() {
        if (!isOpen()) throw new AlreadyDecided();
        state = State.DECIDED;
    }
}
