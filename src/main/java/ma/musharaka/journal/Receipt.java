package ma.musharaka.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import ma.musharaka.platform.SubjectRef;
import org.hibernate.annotations.Immutable;

/** That the commune has received something, under a code that its contributor keeps. */
@Entity
@Immutable
class Receipt extends AppendOnly {

    @Column
    private String code;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    protected Receipt() {}

    Receipt(ReceiptCode code, SubjectRef subject, Instant issuedAt) {
        this.code = code.plain();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.issuedAt = issuedAt;
    }

    ReceiptCode code() {
        return ReceiptCode.parse(code).orElseThrow();
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
