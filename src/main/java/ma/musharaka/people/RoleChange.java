package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a role be given to someone, or taken from them: proposed by one person, confirmed by another. */
@Entity
@Table(name = "role_change")
class RoleChange extends CommuneOwned {

    /** Where a change stands. */
    enum State {
        PROPOSED,
        /** Confirmed; the one who was invited has not taken it yet. */
        CONFIRMED,
        REFUSED,
        DONE
    }

    /** In which a second person acts. */
    enum Capacity {
        ADMINISTRATOR,
        DEPUTY,
        OPERATOR
    }

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Role role;

    @Column
    private boolean granted;

    @Column
    private String contact;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column
    private String reason;

    @Column(name = "proposed_by")
    private @Nullable UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private State state = State.PROPOSED;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private @Nullable Capacity capacity;

    protected RoleChange() {}

    /** Invites whoever the address belongs to. */
    static RoleChange giving(Role role, ContactPoint to, String reason, @Nullable UUID by, Instant now) {
        return new RoleChange(role, true, to.value(), null, reason, by, now);
    }

    static RoleChange taking(Role role, UUID from, String reason, UUID by, Instant now) {
        return new RoleChange(role, false, "", from, reason, by, now);
    }

    private RoleChange(
            Role role,
            boolean granted,
            String contact,
            @Nullable UUID person,
            String reason,
            @Nullable UUID by,
            Instant now) {
        this.role = role;
        this.granted = granted;
        this.contact = contact;
        this.person = person;
        this.reason = reason;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    void decide(boolean confirmed, @Nullable UUID by, @Nullable Capacity as, Instant now) {
        if (state != State.PROPOSED) throw new IllegalStateException("decided before");
        state = confirmed ? State.CONFIRMED : State.REFUSED;
        decidedBy = by;
        capacity = as;
        decidedAt = now;
    }

    /** The role is given to this person, or was taken from them; the address has done its work. */
    void done(UUID to) {
        if (state != State.CONFIRMED) throw new IllegalStateException("not confirmed");
        state = State.DONE;
        person = to;
        contact = "";
    }

    Role role() {
        return role;
    }

    boolean isGranting() {
        return granted;
    }

    ContactPoint contact() {
        return new ContactPoint(contact);
    }

    UUID holder() {
        return Objects.requireNonNull(person);
    }

    boolean concerns(UUID someone) {
        return someone.equals(person);
    }

    boolean isProposedBy(UUID someone) {
        return someone.equals(proposedBy);
    }

    State state() {
        return state;
    }

    RoleService.Change shown(String holder, String proposer) {
        return new RoleService.Change(
                id(), role, granted, holder, reason, proposer, proposedAt, state.name(), capacity == Capacity.OPERATOR);
    }

    @Nullable
    UUID person() {
        return person;
    }

    @Nullable
    UUID proposedBy() {
        return proposedBy;
    }
}
