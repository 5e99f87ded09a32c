package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.jspecify.annotations.Nullable;

/** That a person may act for an association in this commune, from one day to another. */
@Entity
class Mandate extends CommuneOwned {

    @Column(name = "association_id")
    private UUID association;

    @Column(name = "person_id")
    private UUID person;

    @Column
    private LocalDate begins;

    @Column
    private @Nullable LocalDate ends;

    /** Taken back before its last day. */
    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Mandate() {}

    Mandate(UUID association, UUID person, LocalDate begins, @Nullable LocalDate ends) {
        this.association = association;
        this.person = person;
        this.begins = begins;
        this.ends = ends;
    }

    UUID association() {
        return association;
    }

    UUID person() {
        return person;
    }

    LocalDate begins() {
        return begins;
    }

    @Nullable
    LocalDate ends() {
        return ends;
    }

    /** It holds no longer than this day. */
    void end(LocalDate day) {
        LocalDate last = day.isBefore(begins) ? begins : day;
        if (ends == null || ends.isAfter(last)) ends = last;
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    boolean holdsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(begins) && (ends == null || !day.isAfter(ends));
    }
}
