package ma.musharaka.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Secrets;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That someone signed a petition: once, which the database sees to. Its id is random and its time a day, so that nobody
 * reads from them who signed after whom.
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

    protected PetitionSignature() {}

    PetitionSignature(UUID petition, UUID person, LocalDate signedOn, Channel channel, String consent) {
        this.petition = petition;
        this.signatoryKey = keyOf(petition, person);
        this.person = person;
        this.signedOn = signedOn;
        this.channel = channel;
        this.consent = consent;
    }

    /** Known again for this petition, and for no other. */
    static String keyOf(UUID petition, UUID person) {
        return Secrets.fingerprint(petition + " " + person);
    }

    /** It counts on, as given by nobody in particular: not even who knows the person can work out that it was theirs. */
    void forgetPerson() {
        person = null;
        signatoryKey = Secrets.fingerprint(Secrets.token());
    }

    UUID petition() {
        return petition;
    }

    LocalDate signedOn() {
        return signedOn;
    }
}
