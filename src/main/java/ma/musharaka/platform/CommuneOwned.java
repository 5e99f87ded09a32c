package ma.musharaka.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A row that belongs to one commune; the database layer keeps other communes from it. */
@MappedSuperclass
public abstract class CommuneOwned {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "commune", updatable = false)
    private @Nullable String commune;

    @Version
    private int version;

    protected CommuneOwned() {}

    /** @throws NullPointerException before the row is saved */
    public UUID id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** HCP code of the commune that owns the row. */
    public String commune() {
        return Objects.requireNonNull(commune, "not saved yet");
    }
}
