package ma.musharaka.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That a citizen or an association adheres to the charter: once, which the database sees to. Its id is random and its time
 * a day, so that nobody reads from them who came after whom.
 */
@Entity
class CharterAdhesion {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "commune", updatable = false)
    private @Nullable String commune;

    @Version
    private int version;

    @Column(name = "adherent_key")
    private String adherentKey;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "association_id")
    private @Nullable UUID association;

    @Column
    private int edition;

    @Column(name = "adhered_on")
    private LocalDate adheredOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Channel channel;

    @Column
    private String consent;

    protected CharterAdhesion() {}

    /**
     * An adhesion by the web.
     *
     * @param association for which the person acts; nothing for the person's own adhesion
     * @param edition that was in force on the day
     * @param consent version of the sentence that was agreed to
     */
    CharterAdhesion(UUID person, @Nullable UUID association, int edition, LocalDate adheredOn, String consent) {
        this.adherentKey = association == null ? keyOfCitizen(person) : keyOfAssociation(association);
        this.person = person;
        this.association = association;
        this.edition = edition;
        this.adheredOn = adheredOn;
        this.channel = Channel.WEB;
        this.consent = consent;
    }

    private CharterAdhesion(
            @Nullable UUID association, int edition, LocalDate adheredOn, Channel channel, String consent) {
        this.adherentKey = association == null ? "paper " + UUID.randomUUID() : keyOfAssociation(association);
        this.association = association;
        this.edition = edition;
        this.adheredOn = adheredOn;
        this.channel = channel;
        this.consent = consent;
    }

    /**
     * An adhesion that a clerk wrote down, which nobody's account stands for.
     *
     * @param association nothing for a citizen's own
     * @param adheredOn the day on the paper
     */
    static CharterAdhesion onPaper(
            @Nullable UUID association, int edition, LocalDate adheredOn, Channel channel, String consent) {
        return new CharterAdhesion(association, edition, adheredOn, channel, consent);
    }

    /** A citizen who gave it on paper has an account now, and adheres by it from the same day. */
    void claim(UUID by) {
        person = by;
        adherentKey = keyOfCitizen(by);
    }

    static String keyOfCitizen(UUID person) {
        return "person " + person;
    }

    static String keyOfAssociation(UUID association) {
        return "association " + association;
    }

    /** The association goes on adhering; who filed it is forgotten. */
    void forgetPerson() {
        person = null;
    }

    UUID id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    @Nullable
    UUID association() {
        return association;
    }

    int edition() {
        return edition;
    }

    Channel channel() {
        return channel;
    }

    LocalDate adheredOn() {
        return adheredOn;
    }
}
