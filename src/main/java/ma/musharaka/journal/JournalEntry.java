package ma.musharaka.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One act, as it was recorded. */
@Entity
@Immutable
class JournalEntry extends AppendOnly {

    @Column
    private String fact;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Channel channel;

    @Column
    private Instant at;

    @Column
    private String measures;

    @Column(name = "actor_seal")
    private String actorSeal;

    protected JournalEntry() {}

    JournalEntry(Fact fact, String actorSeal) {
        this.fact = fact.code();
        this.subjectKind = fact.subject().kind();
        this.subjectId = fact.subject().id();
        this.channel = fact.channel();
        this.at = fact.at();
        this.measures = JournalLine.measures(fact.measures());
        this.actorSeal = actorSeal;
    }

    String fact() {
        return fact;
    }

    Instant at() {
        return at;
    }

    Channel channel() {
        return channel;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    JournalLine line(long seq, String previous) {
        return JournalLine.sealed(
                seq,
                id().toString(),
                at.toString(),
                fact,
                subjectKind,
                subjectId.toString(),
                channel.name(),
                actorSeal,
                measures,
                previous);
    }
}
