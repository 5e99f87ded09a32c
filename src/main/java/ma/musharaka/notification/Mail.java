package ma.musharaka.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A letter on its way. */
@Entity
class Mail extends CommuneOwned {

    @Column
    private String recipient;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Language language;

    @Column
    private String subject;

    @Column
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    protected Mail() {}

    Mail(String recipient, Language language, String subject, String body, Instant now) {
        this.recipient = recipient;
        this.language = language;
        this.subject = subject;
        this.body = body;
        this.writtenAt = now;
        this.nextAttemptAt = now;
    }

    String recipient() {
        return recipient;
    }

    Language language() {
        return language;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean isSent() {
        return sentAt != null;
    }

    void sent(Instant now, boolean keepBody) {
        sentAt = now;
        if (!keepBody) body = "";
    }

    /** The next attempt waits twice as long as the last, up to six hours. */
    void failed(Instant now) {
        attempts++;
        long minutes = Math.min(360, 1L << Math.min(attempts, 9));
        nextAttemptAt = now.plus(Duration.ofMinutes(minutes));
    }
}
