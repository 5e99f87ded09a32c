package ma.musharaka.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import org.hibernate.annotations.Immutable;

/** An act's place in the chain. */
@Entity
@Immutable
class JournalSeal extends AppendOnly {

    @Column
    private long seq;

    @Column(name = "entry_id")
    private UUID entry;

    @Column
    private String previous;

    @Column
    private String hash;

    protected JournalSeal() {}

    JournalSeal(UUID entry, JournalLine line) {
        this.seq = line.seq();
        this.entry = entry;
        this.previous = line.previous();
        this.hash = line.hash();
    }

    long seq() {
        return seq;
    }

    String previous() {
        return previous;
    }

    String hash() {
        return hash;
    }
}
