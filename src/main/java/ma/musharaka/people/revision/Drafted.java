package ma.musharaka.people.revision;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What is kept in versions and shown to readers when one of them is published. Its columns are what readers see; while
 * they see nothing yet, what was written last.
 *
 * @param <C> what a version says
 */
@MappedSuperclass
public abstract class Drafted<C> extends CommuneOwned {

    @Column
    private int latest;

    @Column(name = "shown_version")
    private int shownVersion;

    @Column(name = "due_version")
    private @Nullable Integer dueVersion;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Drafted() {}

    protected Drafted(Instant now) {
        changedAt = now;
    }

    protected abstract SubjectRef subject();

    /** What its columns say. */
    protected abstract C content();

    protected abstract void apply(C content);

    /** The next version of what its editors work on. */
    void revise(int version, C content, Instant now) {
        latest = version;
        changedAt = now;
        if (!isShown()) apply(content);
    }

    void show(int version, C content, Instant now) {
        shownVersion = version;
        dueVersion = null;
        dueAt = null;
        changedAt = now;
        apply(content);
    }

    void schedule(int version, Instant at, Instant now) {
        dueVersion = version;
        dueAt = at;
        changedAt = now;
    }

    /** Takes it from readers' sight, and off the list of what is to come. */
    void withdraw(Instant now) {
        shownVersion = 0;
        dueVersion = null;
        dueAt = null;
        changedAt = now;
    }

    public boolean isShown() {
        return shownVersion > 0;
    }

    public int latest() {
        return latest;
    }

    public int shownVersion() {
        return shownVersion;
    }

    /** The version that becomes public by the clock alone, once its moment has come. */
    Optional<Integer> due(Instant now) {
        return dueAt == null || dueAt.isAfter(now) ? Optional.empty() : Optional.ofNullable(dueVersion);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Publicity publicity() {
        return new Publicity(latest, shownVersion, dueVersion, dueAt, changedAt);
    }
}
