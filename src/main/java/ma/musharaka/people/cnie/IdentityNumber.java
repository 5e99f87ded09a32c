package ma.musharaka.people.cnie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.keys.Keys;
import org.jspecify.annotations.Nullable;

/** A person's identity number in one commune: sealed for this row alone. */
@Entity
@Table(name = "identity_number")
class IdentityNumber extends CommuneOwned {

    @Column(name = "person_id")
    private UUID person;

    @Column
    private String sealed;

    @Column(name = "key_name")
    private String keyName;

    @Column
    private String mark;

    @Column
    private String ending;

    @Column(name = "seen_by")
    private @Nullable UUID seenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "purge_after")
    private LocalDate purgeAfter;

    protected IdentityNumber() {}

    IdentityNumber(
            UUID person,
            String sealed,
            String mark,
            String ending,
            @Nullable UUID seenBy,
            Instant now,
            LocalDate purgeAfter) {
        this.person = person;
        this.mark = mark;
        this.ending = ending;
        this.seenBy = seenBy;
        this.givenAt = now;
        this.purgeAfter = purgeAfter;
        reseal(sealed);
    }

    /** The same number under another key. */
    final void reseal(String again) {
        sealed = again;
        keyName = Keys.keyOf(again);
    }

    void keepUntil(LocalDate day) {
        if (day.isAfter(purgeAfter)) purgeAfter = day;
    }

    UUID person() {
        return person;
    }

    String sealed() {
        return sealed;
    }

    String keyName() {
        return keyName;
    }

    String mark() {
        return mark;
    }

    boolean wasSeen() {
        return seenBy != null;
    }

    Instant givenAt() {
        return givenAt;
    }

    CnieService.Shown shown() {
        return new CnieService.Shown(ending, wasSeen(), purgeAfter);
    }
}
