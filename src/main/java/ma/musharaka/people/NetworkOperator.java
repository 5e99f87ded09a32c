package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Someone who runs the network. Global: the network belongs to no commune. */
@Entity
@Table(name = "network_operator")
class NetworkOperator {

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Column
    private Instant since;

    protected NetworkOperator() {}

    NetworkOperator(UUID person, Instant since) {
        this.person = person;
        this.since = since;
    }

    UUID person() {
        return person;
    }
}
