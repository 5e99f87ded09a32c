package ma.musharaka.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a person was told here. It stands on their account, whether or not a letter went out as well. */
@Entity
class Notice extends CommuneOwned {

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Topic topic;

    @Column
    private String occasion;

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

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    /** The rhythm in which it is gathered into a letter; nothing when it needs none, or had its own. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private @Nullable Rhythm digest;

    @Column(name = "gathered_at")
    private @Nullable Instant gatheredAt;

    protected Notice() {}

    Notice(UUID person, Topic topic, String occasion, Language language, String subject, String body, Instant now) {
        this.person = person;
        this.topic = topic;
        this.occasion = occasion;
        this.language = language;
        this.subject = subject;
        this.body = body;
        this.writtenAt = now;
    }

    UUID person() {
        return person;
    }

    Topic topic() {
        return topic;
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

    boolean isRead() {
        return readAt != null;
    }

    void read(Instant now) {
        if (readAt == null) readAt = now;
    }

    void waitFor(Rhythm rhythm) {
        digest = rhythm;
    }

    void gathered(Instant now) {
        gatheredAt = now;
    }
}
