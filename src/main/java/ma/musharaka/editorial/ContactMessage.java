package ma.musharaka.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A message to the commune. Once it has gone to the commune's mail, only that it came is kept. */
@Entity
@Table(name = "contact_message")
class ContactMessage extends CommuneOwned {

    static final String KIND = "contact-message";

    @Column(name = "token_hash")
    private @Nullable String tokenHash;

    @Column
    private String name;

    @Column(name = "reply_to")
    private String replyTo;

    @Column
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String text;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Language language;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "passed_on_at")
    private @Nullable Instant passedOnAt;

    protected ContactMessage() {}

    /** @param tokenHash of the link that confirms it; nothing where none is needed */
    ContactMessage(ContactDraft draft, @Nullable String tokenHash, Instant now) {
        this.tokenHash = tokenHash;
        this.name = draft.name();
        this.replyTo = draft.replyTo();
        this.text = draft.text();
        this.language = draft.language();
        this.writtenAt = now;
    }

    SubjectRef subject() {
        return new SubjectRef(KIND, id());
    }

    ContactDraft draft() {
        return new ContactDraft(name, replyTo, text, language);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean isPassedOn() {
        return passedOnAt != null;
    }

    void passedOn(Instant now) {
        passedOnAt = now;
        name = "";
        replyTo = "";
        text = "";
    }
}
