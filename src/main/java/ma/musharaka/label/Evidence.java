package ma.musharaka.label;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A fact that the referential names, kept for good: the table can be read and added to only. */
@Entity
@Immutable
class Evidence {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "commune", updatable = false)
    private @Nullable String commune;

    @Column
    private String fact;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column
    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Evidence() {}

    Evidence(Fact fact, Instant now) {
        this.fact = fact.code();
        subjectKind = fact.subject().kind();
        subjectId = fact.subject().id();
        at = fact.at();
        recordedAt = now;
    }

    UUID id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    Instant recordedAt() {
        return recordedAt;
    }

    EvidenceRecord data() {
        return new EvidenceRecord(fact, new SubjectRef(subjectKind, subjectId), at);
    }
}
