package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That an association has its seat or a branch in this commune, and what staff there found. */
@Entity
@Table(name = "association_presence")
class AssociationPresence extends CommuneOwned {

    /** What an association has in a commune: Article 124 of Organic Law 113-14 takes either. */
    enum Kind {
        SEAT,
        BRANCH
    }

    @Column(name = "association_id")
    private UUID association;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private AssociationState state;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected AssociationPresence() {}

    AssociationPresence(UUID association, Kind kind, UUID registeredBy, Instant now) {
        this.association = association;
        this.kind = kind;
        this.state = AssociationState.PENDING;
        this.registeredBy = registeredBy;
        this.registeredAt = now;
        this.changedAt = now;
    }

    void become(AssociationState next, Instant now) {
        state = next;
        changedAt = now;
    }

    void declaredBy(UUID other) {
        registeredBy = other;
    }

    UUID association() {
        return association;
    }

    Kind kind() {
        return kind;
    }

    AssociationState state() {
        return state;
    }

    UUID registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
