package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What someone of the staff found in an association's documents; a newer one takes its place, and both stay. */
@Entity
@Immutable
@Table(name = "association_check")
class AssociationCheck extends AppendOnly {

    @Column(name = "presence_id")
    private UUID presence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private AssociationState verdict;

    @Column
    private String reason;

    @Column(name = "officer_id")
    private UUID officer;

    @Column
    private Instant at;

    protected AssociationCheck() {}

    AssociationCheck(UUID presence, AssociationState verdict, String reason, UUID officer, Instant now) {
        this.presence = presence;
        this.verdict = verdict;
        this.reason = reason;
        this.officer = officer;
        this.at = now;
    }

    String reason() {
        return reason;
    }
}
