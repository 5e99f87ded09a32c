package ma.musharaka.people.level;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import org.hibernate.annotations.Immutable;

/** That a check no longer counts, and why; the check itself stays written. */
@Entity
@Immutable
@Table(name = "level_withdrawal")
class LevelWithdrawal extends AppendOnly {

    @Column(name = "check_id")
    private UUID check;

    @Column(name = "clerk_id")
    private UUID clerk;

    @Column
    private String reason;

    @Column
    private Instant at;

    protected LevelWithdrawal() {}

    LevelWithdrawal(UUID check, UUID clerk, String reason, Instant now) {
        this.check = check;
        this.clerk = clerk;
        this.reason = reason;
        this.at = now;
    }

    UUID check() {
        return check;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }
}
