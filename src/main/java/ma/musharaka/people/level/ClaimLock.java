package ma.musharaka.people.level;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.jspecify.annotations.Nullable;

/** How often a person's entries were wrong in this commune, and until when they wait. */
@Entity
@Table(name = "claim_lock")
class ClaimLock extends CommuneOwned {

    @Column(name = "person_id")
    private UUID person;

    @Column
    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected ClaimLock() {}

    ClaimLock(UUID person) {
        this.person = person;
    }

    /** Until when nothing is looked at; nothing when entries are open. */
    @Nullable
    Instant lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil) ? lockedUntil : null;
    }

    void fail(Instant now, LevelRules.Lock rule) {
        failures++;
        var wait = rule.after(failures);
        lockedUntil = wait.isZero() ? null : now.plus(wait);
    }

    void succeed() {
        failures = 0;
        lockedUntil = null;
    }

    UUID person() {
        return person;
    }
}
