package ma.musharaka.people.level;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a person's identity, or their link to the commune, was checked: how, by whom, and until when it holds. */
@Entity
@Immutable
@Table(name = "level_check")
class LevelCheck extends AppendOnly {

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Level level;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private @Nullable Link link;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Method method;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private @Nullable SeenDocument document;

    @Column(name = "clerk_id")
    private @Nullable UUID clerk;

    @Column
    private Instant at;

    @Column
    private LocalDate expires;

    protected LevelCheck() {}

    LevelCheck(
            UUID person,
            @Nullable Link link,
            Method method,
            @Nullable SeenDocument document,
            @Nullable UUID clerk,
            Instant now,
            LocalDate expires) {
        this.person = person;
        this.level = link == null ? Level.IDENTITY : Level.LINK;
        this.link = link;
        this.method = method;
        this.document = document;
        this.clerk = clerk;
        this.at = now;
        this.expires = expires;
    }

    UUID person() {
        return person;
    }

    Level level() {
        return level;
    }

    @Nullable
    Link link() {
        return link;
    }

    Method method() {
        return method;
    }

    @Nullable
    SeenDocument document() {
        return document;
    }

    @Nullable
    UUID clerk() {
        return clerk;
    }

    Instant at() {
        return at;
    }

    LocalDate expires() {
        return expires;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isAfter(expires);
    }
}
