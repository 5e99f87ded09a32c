package ma.musharaka.people.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a person asked the commune about their data (law 09-08, articles 7 to 9), and what it answered. */
@Entity
class PrivacyRequest extends CommuneOwned {

    @Column
    private int number;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private PrivacyService.Kind kind;

    @Column
    private @Nullable String processing;

    @Column
    private String text;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private PrivacyService.State state = PrivacyService.State.OPEN;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column
    private @Nullable Boolean accepted;

    @Column
    private String answer = "";

    protected PrivacyRequest() {}

    PrivacyRequest(
            int number,
            UUID person,
            PrivacyService.Kind kind,
            @Nullable String processing,
            String text,
            Instant askedAt) {
        this.number = number;
        this.person = person;
        this.kind = kind;
        this.processing = processing;
        this.text = text;
        this.askedAt = askedAt;
    }

    UUID person() {
        return person;
    }

    boolean isOpen() {
        return state == PrivacyService.State.OPEN;
    }

    PrivacyService.Kind kind() {
        return kind;
    }

    @Nullable
    String processing() {
        return processing;
    }

    void decide(boolean yes) {
        accepted = yes;
    }

    void answer(String given, Instant now) {
        if (!isOpen()) throw new PrivacyService.AlreadyAnswered();
        answer = given;
        answeredAt = now;
        state = PrivacyService.State.ANSWERED;
    }

    /** That something was asked and answered stays; what it was does not. */
    void forget() {
        text = "";
        answer = "";
    }

    /** The account is closed: who asked is not known any more, and nobody waits for an answer. */
    void forgetPerson(Instant now) {
        person = PersonalDataSource.NOBODY;
        forget();
        if (isOpen()) answer("", now);
    }

    PrivacyService.Request data() {
        return new PrivacyService.Request(
                id(), number, person, kind, processing, text, state, askedAt, answeredAt, accepted, answer);
    }
}
