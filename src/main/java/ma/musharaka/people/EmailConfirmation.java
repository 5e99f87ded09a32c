package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import ma.musharaka.platform.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A link sent to an address, to learn that it belongs to the person. Only the token's hash is kept. The link opens the
 * account with the password of the registration that it was sent for: whoever registers the same address too cannot slip
 * theirs in.
 */
@Entity
class EmailConfirmation {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Language language;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected EmailConfirmation() {}

    EmailConfirmation(
            String tokenHash,
            Person person,
            String passwordHash,
            String displayName,
            Language language,
            Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.person = person;
        this.passwordHash = passwordHash;
        this.displayName = displayName;
        this.language = language;
        this.expiresAt = expiresAt;
    }

    Registering.Confirmation use(Instant now) {
        if (usedAt != null) return Registering.Confirmation.USED_BEFORE;
        if (now.isAfter(expiresAt)) return Registering.Confirmation.EXPIRED;
        if (person.isConfirmed()) return Registering.Confirmation.USED_BEFORE;
        usedAt = now;
        person.confirm(passwordHash, displayName, language, now);
        return Registering.Confirmation.CONFIRMED;
    }
}
