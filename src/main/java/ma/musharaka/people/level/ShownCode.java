package ma.musharaka.people.level;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;

/** The code that a person shows at the counter, so that the clerk finds their account and no other. One at a time. */
@Entity
@Table(name = "shown_code")
class ShownCode extends CommuneOwned {

    @Column(name = "person_id")
    private UUID person;

    @Column
    private String hash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected ShownCode() {}

    ShownCode(UUID person, String hash, Instant expiresAt) {
        this.person = person;
        renew(hash, expiresAt);
    }

    final void renew(String newHash, Instant newExpiry) {
        hash = newHash;
        expiresAt = newExpiry;
    }

    UUID person() {
        return person;
    }

    boolean holdsAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
