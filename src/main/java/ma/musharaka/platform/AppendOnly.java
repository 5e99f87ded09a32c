package ma.musharaka.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A row of a commune that is never changed or deleted: its table's comment says append-only, and the application's
 * database user may only read and add. What supersedes it is a new row.
 */
@MappedSuperclass
public abstract class AppendOnly {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "commune", updatable = false)
    private @Nullable String commune;

    protected AppendOnly() {}

    /** @throws NullPointerException before the row is saved */
    public UUID id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** HCP code of the commune that owns the row. */
    public String commune() {
        return Objects.requireNonNull(commune, "not saved yet");
    }
}
