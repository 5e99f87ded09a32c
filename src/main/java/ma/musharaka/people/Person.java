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
    private @Nullable String email;

    @Column
    private @Nullable String phone;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Language language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected Person() {}

    /** Someone who has shown that the address or the number is theirs. */
    Person(ContactPoint contact, @Nullable String passwordHash, String displayName, Language language, Instant now) {
        this.email = contact.isPhone() ? null : contact.value();
        this.phone = contact.isPhone() ? contact.value() : null;
        this.passwordHash = passwordHash;
        this.displayName = displayName;
        this.language = language;
        this.createdAt = now;
    }

    UUID id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** Where letters to this person go: the address, else the number. */
    ContactPoint contact() {
        return new ContactPoint(Objects.requireNonNullElseGet(email, () -> Objects.requireNonNull(phone)));
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String phone() {
        return phone;
    }

    /**
     * From now on they are reached there.
     *
     * @return what it takes the place of
     */
    @Nullable
    String reachAt(boolean phoneNumber, @Nullable String value) {
        String before = phoneNumber ? phone : email;
        if (phoneNumber) phone = value;
        else email = value;
        return before;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    void choosePassword(@Nullable String hash) {
        passwordHash = hash;
    }

    String displayName() {
        return displayName;
    }

    Language language() {
        return language;
    }

    /** Nothing is known of this person any more. */
    boolean isClosed() {
        return closedAt != null;
    }

    PersonalAccount.Account account() {
        return new PersonalAccount.Account(id(), email, phone, displayName, language, createdAt, closesAt);
    }

    void correct(String rightName, Language rightLanguage) {
        displayName = rightName;
        language = rightLanguage;
    }

    void closeAt(@Nullable Instant moment) {
        closesAt = moment;
    }

    void erase(Instant now) {
        email = null;
        phone = null;
        passwordHash = null;
        displayName = "";
        closesAt = null;
        closedAt = now;
    }
}
