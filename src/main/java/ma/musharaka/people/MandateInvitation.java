package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.jspecify.annotations.Nullable;

/** A code that a delegate hands to a colleague, so that they too may act for the association in this commune. */
@Entity
@Table(name = "mandate_invitation")
class MandateInvitation extends CommuneOwned {

    @Column(name = "association_id")
    private UUID association;

    @Column
    private String hash;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column
    private @Nullable LocalDate ends;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "accepted_by")
    private @Nullable UUID acceptedBy;

    protected MandateInvitation() {}

    MandateInvitation(UUID association, String hash, UUID invitedBy, @Nullable LocalDate ends, Instant expiresAt) {
        this.association = association;
        this.hash = hash;
        this.invitedBy = invitedBy;
        this.ends = ends;
        this.expiresAt = expiresAt;
    }

    boolean isOpenAt(Instant now) {
        return acceptedBy == null && now.isBefore(expiresAt);
    }

    Mandate accept(UUID person, LocalDate today) {
        if (acceptedBy != null) throw new IllegalStateException("accepted already");
        acceptedBy = person;
        return new Mandate(association, person, today, ends);
    }

    UUID association() {
        return association;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    @Nullable
    LocalDate ends() {
        return ends;
    }
}
