package ma.musharaka.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file of budget lines that an editor handed in, with one edition for each of its years. */
@Entity
class BudgetImport extends CommuneOwned {

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "draft_key")
    private @Nullable String draftKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private ImportState state;

    @Column
    private boolean held;

    @Column(name = "author_id")
    private UUID author;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "publish_at")
    private @Nullable Instant publishAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable UUID publishedBy;

    protected BudgetImport() {}

    /** @param draftKey of its content: while it waits, the same file is not kept twice */
    BudgetImport(String fileName, String draftKey, UUID author, Instant madeAt) {
        this.fileName = fileName;
        this.draftKey = draftKey;
        this.state = ImportState.DRAFT;
        this.author = author;
        this.madeAt = madeAt;
    }

    String fileName() {
        return fileName;
    }

    ImportState state() {
        return state;
    }

    /** Whether it was due, and another edition had been published since its preview was seen. */
    boolean isHeld() {
        return held;
    }

    UUID author() {
        return author;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    Instant publishAt() {
        return publishAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    UUID publishedBy() {
        return publishedBy;
    }

    boolean isWaiting() {
        return state == ImportState.DRAFT || state == ImportState.SCHEDULED;
    }

    boolean isDue(Instant now) {
        Instant at = publishAt;
        return state == ImportState.SCHEDULED && at != null && !at.isAfter(now);
    }

    void publish(UUID editor, Instant now) {
        state = ImportState.PUBLISHED;
        draftKey = null;
        publishedAt = now;
        publishedBy = editor;
    }

    void schedule(Instant at, UUID editor) {
        state = ImportState.SCHEDULED;
        publishAt = at;
        publishedBy = editor;
        held = false;
    }

    void hold() {
        state = ImportState.DRAFT;
        held = true;
        publishAt = null;
    }

    void unschedule() {
        state = ImportState.DRAFT;
        publishAt = null;
    }

    void discard() {
        state = ImportState.DISCARDED;
        draftKey = null;
    }
}
