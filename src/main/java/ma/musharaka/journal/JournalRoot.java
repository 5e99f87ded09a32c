package ma.musharaka.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import ma.musharaka.platform.AppendOnly;
import org.hibernate.annotations.Immutable;

/** A hash of the chain that was made public: whoever kept it can tell whether anything before it was changed. */
@Entity
@Immutable
class JournalRoot extends AppendOnly {

    @Column
    private long seq;

    @Column
    private String hash;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected JournalRoot() {}

    JournalRoot(long seq, String hash, Instant publishedAt) {
        this.seq = seq;
        this.hash = hash;
        this.publishedAt = publishedAt;
    }

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String text() {
        return "{\"root\":" + seq + ",\"hash\":\"" + hash + "\",\"publishedAt\":\"" + publishedAt + "\"}";
    }
}
