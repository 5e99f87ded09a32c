package ma.musharaka.people.entrance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** By whom a national identity service knows a person. Global like the person. */
@Entity
@Table(name = "person_identity")
class PersonIdentity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID person;

    @Column
    private String issuer;

    @Column
    private String subject;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected PersonIdentity() {}

    PersonIdentity(UUID person, String issuer, String subject, Instant now) {
        this.person = person;
        this.issuer = issuer;
        this.subject = subject;
        this.linkedAt = now;
    }

    UUID person() {
        return person;
    }

    String issuer() {
        return issuer;
    }

    String subject() {
        return subject;
    }

    Instant linkedAt() {
        return linkedAt;
    }
}
