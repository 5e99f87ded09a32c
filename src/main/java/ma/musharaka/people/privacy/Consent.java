package ma.musharaka.people.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.jspecify.annotations.Nullable;

/** That a person agreed, in this commune, to one wording of a text. */
@Entity
class Consent extends CommuneOwned {

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "text_code")
    private String textCode;

    @Column(name = "text_version")
    private int textVersion;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Consent() {}

    Consent(UUID person, String textCode, int textVersion, Instant givenAt) {
        this.person = person;
        this.textCode = textCode;
        this.textVersion = textVersion;
        this.givenAt = givenAt;
    }

    String textCode() {
        return textCode;
    }

    int textVersion() {
        return textVersion;
    }

    Instant givenAt() {
        return givenAt;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    boolean holds() {
        return withdrawnAt == null;
    }

    void give(Instant now) {
        givenAt = now;
        withdrawnAt = null;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}
