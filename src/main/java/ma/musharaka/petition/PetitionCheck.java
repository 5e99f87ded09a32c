package ma.musharaka.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An officer's verdict on one condition; a newer one takes its place, and both stay. */
@Entity
@Immutable
class PetitionCheck extends AppendOnly {

    @Column(name = "petition_id")
    private UUID petition;

    @Column(name = "condition_code")
    private String condition;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Verdict verdict;

    @Column
    private String note;

    @Column(name = "officer_id")
    private UUID officer;

    @Column
    private Instant at;

    protected PetitionCheck() {}

    PetitionCheck(UUID petition, String condition, Verdict verdict, String note, UUID officer, Instant now) {
        this.petition = petition;
        this.condition = condition;
        this.verdict = verdict;
        this.note = note;
        this.officer = officer;
        this.at = now;
    }

    String condition() {
        return condition;
    }

    UUID petition() {
        return petition;
    }

    Checklist.Judged judged() {
        return new Checklist.Judged(verdict, note, at);
    }
}
