package ma.musharaka.people.entrance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The secret that a person's telephone makes codes of. Global like the person, who has one telephone for all communes. */
@Entity
@Table(name = "second_factor")
class SecondFactor {

    static final int MOST_WRONG_CODES = 5;
    static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Version
    private @Nullable Integer version;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "waits_until")
    private @Nullable Instant waitsUntil;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    protected SecondFactor() {}

    SecondFactor(UUID person, String sealedSecret, long lastStep, Instant now) {
        this.person = person;
        this.sealedSecret = sealedSecret;
        this.lastStep = lastStep;
        this.enrolledAt = now;
    }

    void replace(String otherSecret, long step, Instant now) {
        sealedSecret = otherSecret;
        lastStep = step;
        enrolledAt = now;
    }

    String sealedSecret() {
        return sealedSecret;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    long lastStep() {
        return lastStep;
    }

    @Nullable
    Instant waitsUntil() {
        return waitsUntil;
    }

    boolean waits(Instant now) {
        return waitsUntil != null && now.isBefore(waitsUntil);
    }

    int triesLeft() {
        return Math.max(0, MOST_WRONG_CODES - wrongCodes);
    }

    /** After some that are wrong each further one makes the next wait twice as long. */
    void wrong(Instant now) {
        wrongCodes++;
        int doublings = Math.min(wrongCodes - MOST_WRONG_CODES, MOST_DOUBLINGS);
        if (doublings >= 0) waitsUntil = now.plus(FIRST_WAIT.multipliedBy(1L << doublings));
    }

    void right() {
        wrongCodes = 0;
        waitsUntil = null;
    }

    void take(long step) {
        lastStep = step;
        right();
    }
}
