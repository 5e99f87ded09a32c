package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.platform.Secrets;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * That a person wants to be reached at another address or number; global like the person. The former one is kept as long
 * as letters to it are, which are the person's too; the change itself can be undone for some days.
 */
@Entity
@Table(name = "contact_change")
class ContactChange {

    static final Duration CODE_VALIDITY = Duration.ofMinutes(30);
    static final Duration UNDO_VALIDITY = Duration.ofDays(7);
    static final int MOST_WRONG_CODES = 5;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID person;

    @Column
    private String wanted;

    @Column
    private @Nullable String former;

    @Column(name = "code_hash")
    private String codeHash = "";

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "undo_hash")
    private @Nullable String undoHash;

    @Column(name = "undo_until")
    private @Nullable Instant undoUntil;

    protected ContactChange() {}

    ContactChange(UUID person, ContactPoint wanted, String code, Instant now) {
        this.person = person;
        this.wanted = wanted.value();
        this.codeHash = hash(code);
        this.expiresAt = now.plus(CODE_VALIDITY);
    }

    private String hash(String code) {
        return Secrets.fingerprint(person + " " + wanted + " " + code);
    }

    /** Whether the code is the right one; each wrong one counts, and after the last nothing is right any more. */
    boolean takes(String code) {
        if (triesLeft() == 0) return false;
        if (codeHash.equals(hash(code))) return true;
        wrongCodes++;
        return false;
    }

    int triesLeft() {
        return MOST_WRONG_CODES - wrongCodes;
    }

    boolean waitsAt(Instant now) {
        return confirmedAt == null && now.isBefore(expiresAt);
    }

    /** @param instead of what it counts from now on */
    void confirm(@Nullable String instead, String undoToken, Instant now) {
        former = instead;
        codeHash = "";
        confirmedAt = now;
        undoHash = Secrets.fingerprint(undoToken);
        undoUntil = now.plus(UNDO_VALIDITY);
    }

    boolean canBeUndoneAt(Instant now) {
        return undoUntil != null && now.isBefore(undoUntil);
    }

    Instant undoUntil() {
        return Objects.requireNonNull(undoUntil, "not confirmed");
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    UUID person() {
        return person;
    }

    ContactPoint wanted() {
        return new ContactPoint(wanted);
    }

    @Nullable
    String former() {
        return former;
    }
}
