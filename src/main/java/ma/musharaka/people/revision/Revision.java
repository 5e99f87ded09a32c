package ma.musharaka.people.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import ma.musharaka.platform.SubjectRef;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version, kept for good. */
@Entity
@Immutable
@Table(name = "editorial_revision")
class Revision extends AppendOnly {

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column
    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private RevisionAct act;

    @Column(name = "restored_from")
    private @Nullable Integer restoredFrom;

    @Column(name = "author_id")
    private @Nullable UUID author;

    @Column
    private Instant at;

    @Column(name = "public_at")
    private @Nullable Instant publicAt;

    @Column
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String content;

    protected Revision() {}

    Revision(
            SubjectRef subject,
            int number,
            RevisionAct act,
            @Nullable Integer restoredFrom,
            @Nullable UUID author,
            Instant at,
            @Nullable Instant publicAt,
            String content) {
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.number = number;
        this.act = act;
        this.restoredFrom = restoredFrom;
        this.author = author;
        this.at = at;
        this.publicAt = publicAt;
        this.content = content;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    int number() {
        return number;
    }

    RevisionAct act() {
        return act;
    }

    @Nullable
    Integer restoredFrom() {
        return restoredFrom;
    }

    @Nullable
    UUID author() {
        return author;
    }

    /** From when on readers see it, where that was planned. */
    @Nullable
    Instant publicAt() {
        return publicAt;
    }

    Instant at() {
        return at;
    }

    String content() {
        return content;
    }
}
