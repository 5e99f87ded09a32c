package ma.musharaka.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How often a person wants to hear of a topic from this commune, and since when they want it so. */
@Entity
@Table(name = "notice_choice")
class NoticeChoice extends CommuneOwned {

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Topic topic;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Rhythm rhythm = Rhythm.NEVER;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected NoticeChoice() {}

    NoticeChoice(UUID person, Topic topic, Instant now) {
        this.person = person;
        this.topic = topic;
        this.changedAt = now;
    }

    UUID person() {
        return person;
    }

    Topic topic() {
        return topic;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    void become(Rhythm chosen, Instant now) {
        if (rhythm == chosen) return;
        rhythm = chosen;
        changedAt = now;
    }
}
