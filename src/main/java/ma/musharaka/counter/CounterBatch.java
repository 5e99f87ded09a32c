package ma.musharaka.counter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.jspecify.annotations.Nullable;

/** A list that a clerk entered in one go, and may take back in one go. */
@Entity
@Table(name = "counter_batch")
class CounterBatch extends CommuneOwned {

    @Column
    private String kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "clerk_id")
    private UUID clerk;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable UUID undoneBy;

    @Column(name = "undone_because")
    private @Nullable String undoneBecause;

    protected CounterBatch() {}

    CounterBatch(String kind, String fileName, UUID clerk, Instant now) {
        this.kind = kind;
        this.fileName = fileName;
        this.clerk = clerk;
        this.enteredAt = now;
    }

    String kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    @Nullable
    String undoneBecause() {
        return undoneBecause;
    }

    void forget(UUID person, UUID nobody) {
        if (person.equals(clerk)) clerk = nobody;
        if (person.equals(undoneBy)) undoneBy = nobody;
    }

    void undo(UUID by, String because, Instant now) {
        if (undoneAt != null) throw new IllegalStateException("undone already");
        undoneAt = now;
        undoneBy = by;
        undoneBecause = because;
    }
}
