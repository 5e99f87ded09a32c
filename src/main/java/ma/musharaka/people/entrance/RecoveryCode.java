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

/** One of the codes on paper, for the day when the telephone is lost. Only its hash is kept; global like the person. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(UUID person, String codeHash) {
        this.person = person;
        this.codeHash = codeHash;
    }

    boolean is(String hash) {
        return usedAt == null && codeHash.equals(hash);
    }

    boolean isUnused() {
        return usedAt == null;
    }

    void use(Instant now) {
        usedAt = now;
    }
}
