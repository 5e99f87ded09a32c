package ma.musharaka.people.privacy;

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

/** That something is done with a person's data no more, in this commune, until they want it again. */
@Entity
@Table(name = "processing_stop")
class ProcessingStop extends CommuneOwned {

    @Column(name = "person_id")
    private UUID person;

    @Column
    private String processing;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Cause cause;

    @Column
    private Instant since;

    /** Why it stopped. */
    public enum Cause {
        /** The consent that it rests on was taken back. */
        CONSENT,
        /** The person objected, and the commune accepted. */
        OPPOSITION;

        public String textKey() {
            return "privacy.stopped." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    protected ProcessingStop() {}

    ProcessingStop(UUID person, String processing, Cause cause, Instant since) {
        this.person = person;
        this.processing = processing;
        this.cause = cause;
        this.since = since;
    }

    String processing() {
        return processing;
    }

    Cause cause() {
        return cause;
    }

    Instant since() {
        return since;
    }
}
