package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.platform.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Someone with an account. Global: the same person may live in one commune and work in another. */
@Entity
class Person {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private int version;

    @Column
    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Language language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    protected Person() {}

    Person(String email, String passwordHash, String displayName, Language language, Instant now) {
        this.email = email;
        this.passwordHash = passwordHash;
        this.displayName = displayName;
        this.language = language;
        this.createdAt = now;
    }

    UUID id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    String displayName() {
        return displayName;
    }

    Language language() {
        return language;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** The address is theirs; what they chose when they registered counts from now on. */
    void confirm(String chosenHash, String chosenName, Language chosenLanguage, Instant now) {
        if (isConfirmed()) throw new IllegalStateException("confirmed already");
        passwordHash = chosenHash;
        displayName = chosenName;
        language = chosenLanguage;
        confirmedAt = now;
    }
}
