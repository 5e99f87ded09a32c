package ma.musharaka.people.cnie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;

/** The number under which the CNDP allows the commune to take identity numbers. */
@Entity
@Table(name = "cndp_authorisation")
class CndpAuthorisation extends CommuneOwned {

    @Column
    private String number;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected CndpAuthorisation() {}

    CndpAuthorisation(String number, UUID enteredBy, Instant now) {
        become(number, enteredBy, now);
    }

    final void become(String newNumber, UUID person, Instant now) {
        number = newNumber;
        enteredBy = person;
        enteredAt = now;
    }

    String number() {
        return number;
    }

    UUID enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
