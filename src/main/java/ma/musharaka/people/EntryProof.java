package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A link or a code on its way to an address or a number: whoever comes back with it has shown that it is theirs. Only
 * hashes are kept. What was chosen with the request (a name, a password) counts with this very proof, so that whoever asks
 * for the same address too cannot slip theirs in.
 */
@Entity
@Table(name = "entry_proof")
class EntryProof extends CommuneOwned {

    static final Duration LINK_VALIDITY = Duration.ofHours(24);
    static final Duration CODE_VALIDITY = Duration.ofMinutes(15);
    static final int MOST_WRONG_CODES = 5;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column
    private String contact;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Language language;

    @Column
    private String back;

    @Column
    private @Nullable String act;

    @Column(name = "act_content")
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String actContent;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected EntryProof() {}

    EntryProof(Wish wish, Secret secret, @Nullable String passwordHash, Instant now) {
        this.tokenHash = secret.tokenHash();
        this.codeHash = secret.codeHash();
        this.contact = wish.contact().value();
        this.displayName = wish.displayName();
        this.passwordHash = passwordHash;
        this.language = wish.language();
        this.back = wish.back();
        BegunAct.Kept begun = wish.act();
        this.act = begun == null ? null : begun.kind();
        this.actContent = begun == null ? null : begun.content();
        this.expiresAt = now.plus(secret.codeHash() == null ? LINK_VALIDITY : CODE_VALIDITY);
    }

    /** What was asked for, every part checked. */
    record Wish(
            ContactPoint contact, String displayName, Language language, String back, BegunAct.@Nullable Kept act) {}

    /** What the person must come back with, as it is kept. */
    record Secret(String tokenHash, @Nullable String codeHash) {}

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    boolean isExpired(Instant now) {
        return now.isAfter(expiresAt);
    }

    boolean asksForACode() {
        return codeHash != null;
    }

    /** Whether the code is the right one; each wrong one counts, and after the last nothing is right any more. */
    boolean takes(@Nullable String hashOfTheCode) {
        if (codeHash == null) return true;
        if (triesLeft() == 0) return false;
        if (codeHash.equals(hashOfTheCode)) return true;
        wrongCodes++;
        return false;
    }

    int triesLeft() {
        return MOST_WRONG_CODES - wrongCodes;
    }

    ContactPoint contact() {
        return new ContactPoint(contact);
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Language language() {
        return language;
    }

    String back() {
        return back;
    }

    BegunAct.@Nullable Kept act() {
        return act == null || actContent == null ? null : new BegunAct.Kept(act, actContent);
    }

    /** It was good once; nothing of what it carried is kept. */
    void use(Instant now) {
        usedAt = now;
        contact = "";
        displayName = "";
        passwordHash = null;
        actContent = null;
    }
}
