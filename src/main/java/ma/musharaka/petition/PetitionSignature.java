package ma.musharaka.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.people.level.Level;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Secrets;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That someone signed a petition: once, which the database sees to. Its id is random and its time a day, so that nobody
 * reads from them who signed after whom; for the same reason it carries its receipt itself.
 */
@Entity
@Table(name = "petition_signature")
class PetitionSignature {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "commune", updatable = false)
    private @Nullable String commune;

    @Version
    private int version;

    @Column(name = "petition_id")
    private UUID petition;

    @Column(name = "signatory_key")
    private String signatoryKey;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Channel channel;

    @Column
    private String consent;

    @Column
    private @Nullable String receipt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private @Nullable Level level;

    @Column
    private boolean withdrawn;

    @Column
    private boolean told;

    protected PetitionSignature() {}

    private PetitionSignature(UUID petition, String key, LocalDate signedOn, Channel channel, ReceiptCode receipt) {
        this.petition = petition;
        this.signatoryKey = key;
        this.signedOn = signedOn;
        this.channel = channel;
        this.consent = SigningService.CONSENT;
        this.receipt = receipt.plain();
    }

    /** Given on the site, by someone whom the commune knows so well. */
    static PetitionSignature online(
            UUID petition, String key, UUID person, Level level, LocalDate signedOn, ReceiptCode receipt) {
        PetitionSignature signature = new PetitionSignature(petition, key, signedOn, Channel.WEB, receipt);
        signature.person = person;
        signature.level = level;
        return signature;
    }

    /** Given on paper or at the counter, by someone without an account. */
    static PetitionSignature onPaper(
            UUID petition, String key, Channel channel, LocalDate signedOn, ReceiptCode receipt) {
        return new PetitionSignature(petition, key, signedOn, channel, receipt);
    }

    /** It counts on, as given by nobody in particular: not even who knows the person can work out that it was theirs. */
    void forgetPerson() {
        person = null;
        signatoryKey = Secrets.fingerprint(Secrets.token());
    }

    /** Taken back: it counts no more, its giver may sign again, and the journal learns of it with others. */
    void withdraw() {
        if (withdrawn) return;
        withdrawn = true;
        // what the journal never heard of, it need not hear taken back
        told = !told;
        forgetPerson();
    }

    /** Its giver has an account now. */
    void claim(UUID by) {
        if (!withdrawn) person = by;
    }

    UUID id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    UUID petition() {
        return petition;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    @Nullable
    ReceiptCode receipt() {
        return receipt == null ? null : ReceiptCode.parse(receipt).orElseThrow();
    }

    @Nullable
    Level level() {
        return level;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
