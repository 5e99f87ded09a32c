package ma.musharaka.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import ma.musharaka.platform.SubjectRef;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A decision, as it stands in the register. */
@Entity
@Immutable
class ModerationDecision extends AppendOnly {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column
    private boolean published;

    @Column
    private @Nullable String ground;

    @Column(name = "moderator_id")
    private UUID moderator;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ModerationDecision() {}

    ModerationDecision(UUID caseId, ModerationDecided decided) {
        this.caseId = caseId;
        this.subjectKind = decided.subject().kind();
        this.subjectId = decided.subject().id();
        this.published = decided.published();
        this.ground = decided.ground();
        this.moderator = decided.actor();
        this.decidedAt = decided.at();
    }

    ModerationService.Registered registered() {
        return new ModerationService.Registered(new SubjectRef(subjectKind, subjectId), published, ground, decidedAt);
    }
}
