package ma.musharaka.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;

/** Who acted, and the salt that proves it. Erased when the person asks; the chain holds without it. */
@Entity
class JournalActor extends CommuneOwned {

    @Column(name = "entry_id")
    private UUID entry;

    @Column(name = "person_id")
    private UUID person;

    @Column
    private String salt;

    protected JournalActor() {}

    JournalActor(UUID entry, UUID person, String salt) {
        this.entry = entry;
        this.person = person;
        this.salt = salt;
    }
}
