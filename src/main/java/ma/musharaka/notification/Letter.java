package ma.musharaka.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way. Its id is the key under which it is handed over: the same letter handed over twice, because a
 * server died before it could note the first time, is known by it as one.
 */
@Entity
class Letter extends CommuneOwned {

    /** By then four days have passed. */
    static final int MOST_ATTEMPTS = 24;

    /** How often an address may be refused: some servers turn the unknown away at first. */
    static final int MOST_REFUSALS = 3;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Carrier carrier;

    @Column
    private String recipient;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Language language;

    @Column
    private String template;

    /** Said only where one may refuse it. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private @Nullable Topic topic;

    @Column
    private @Nullable String unsubscribe;

    @Column
    private String subject;

    @Column
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sending_since")
    private @Nullable Instant sendingSince;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "given_up_at")
    private @Nullable Instant givenUpAt;

    @Column
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    protected Letter() {}

    Letter(
            Carrier carrier,
            String recipient,
            Language language,
            String template,
            String subject,
            String body,
            Instant now) {
        this.carrier = carrier;
        this.recipient = recipient;
        this.language = language;
        this.template = template;
        this.subject = subject;
        this.body = body;
        this.writtenAt = now;
        this.nextAttemptAt = now;
    }

    /** What this person may refuse, by the word that stands in the letter. */
    Letter refusable(UUID reader, Topic about, String word) {
        person = reader;
        topic = about;
        unsubscribe = word;
        return this;
    }

    Carrier carrier() {
        return carrier;
    }

    String recipient() {
        return recipient;
    }

    @Nullable
    UUID person() {
        return person;
    }

    Language language() {
        return language;
    }

    String template() {
        return template;
    }

    @Nullable
    Topic topic() {
        return topic;
    }

    @Nullable
    String unsubscribe() {
        return unsubscribe;
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

    int attempts() {
        return attempts;
    }

    void claim(Instant now) {
        sendingSince = now;
    }

    boolean isClaimedSince(Instant moment) {
        return moment.equals(sendingSince);
    }

    void release() {
        sendingSince = null;
    }

    void sent(Instant now, boolean keepBody) {
        sentAt = now;
        sendingSince = null;
        if (!keepBody) body = "";
    }

    /** The next attempt waits twice as long as the last, up to six hours; in the end there is none. */
    void failed(Instant now, boolean refused) {
        attempts++;
        sendingSince = null;
        if (attempts >= (refused ? MOST_REFUSALS : MOST_ATTEMPTS)) givenUpAt = now;
        long minutes = Math.min(360, 1L << Math.min(attempts, 9));
        nextAttemptAt = now.plus(Duration.ofMinutes(minutes));
    }

    /** Someone has seen to it: it is tried again from the beginning. */
    void tryAgain(Instant now) {
        if (givenUpAt == null) throw new IllegalStateException("it is on its way");
        givenUpAt = null;
        attempts = 0;
        nextAttemptAt = now;
    }
}
