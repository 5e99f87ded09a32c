package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link sent to an address, to learn that it belongs to the person. Only the token's hash is kept. */
@Entity
class EmailConfirmation {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected EmailConfirmation() {}

    EmailConfirmation(String tokenHash, Person person, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.person = person;
        this.expiresAt = expiresAt;
    }

    Registering.Confirmation use(Instant now) {
        if (usedAt != null) return Registering.Confirmation.USED_BEFORE;
        if (now.isAfter(expiresAt)) return Registering.Confirmation.EXPIRED;
        usedAt = now;
        person.confirm(now);
        return Registering.Confirmation.CONFIRMED;
    }
}
