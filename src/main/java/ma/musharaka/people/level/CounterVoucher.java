package ma.musharaka.people.level;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a clerk checked for someone without an account at hand: the code on their paper brings it into the account. */
@Entity
@Table(name = "counter_voucher")
class CounterVoucher extends CommuneOwned {

    @Column
    private String hash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Level level;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private @Nullable Link link;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private SeenDocument document;

    @Column(name = "clerk_id")
    private UUID clerk;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "claimed_by")
    private @Nullable UUID claimedBy;

    protected CounterVoucher() {}

    CounterVoucher(
            String hash, @Nullable Link link, SeenDocument document, UUID clerk, Instant now, Instant expiresAt) {
        this.hash = hash;
        this.level = link == null ? Level.IDENTITY : Level.LINK;
        this.link = link;
        this.document = document;
        this.clerk = clerk;
        this.issuedAt = now;
        this.expiresAt = expiresAt;
    }

    boolean isFreeAt(Instant now) {
        return claimedBy == null && now.isBefore(expiresAt);
    }

    /** The check that the paper stands for, as it was made at the counter. */
    LevelCheck claim(UUID person, LocalDate expires) {
        if (claimedBy != null) throw new IllegalStateException("claimed already");
        claimedBy = person;
        return new LevelCheck(person, link, Method.COUNTER, document, clerk, issuedAt, expires);
    }

    /** The paper was used and stays so; by whom is not known any more. */
    void forgetClaimant() {
        claimedBy = PersonalDataSource.NOBODY;
    }

    UUID clerk() {
        return clerk;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
