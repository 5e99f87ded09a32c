package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An association. Global: it may have its seat in one commune and act in another. */
@Entity
class Association {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private int version;

    @Column
    private String code;

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private LocalizedText name;

    @Column
    private String seat;

    @Column
    private LocalDate founded;

    @Embedded
    @EmbeddedColumnNaming("purpose_%s")
    private LocalizedText purpose;

    @Column
    private @Nullable String receipt;

    protected Association() {}

    Association(String code, LocalizedText name, String seat, LocalDate founded, LocalizedText purpose) {
        this.code = code;
        this.name = name;
        this.seat = seat;
        this.founded = founded;
        this.purpose = purpose;
    }

    /** As its delegate declared it; it is verified by each commune where it is present. */
    Association(String code, AssociationDraft draft) {
        this.code = code;
        become(draft);
    }

    final void become(AssociationDraft draft) {
        name = draft.name();
        seat = draft.seat();
        founded = Objects.requireNonNull(draft.founded());
        purpose = draft.purpose();
        receipt = draft.receipt();
    }

    UUID id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    String seat() {
        return seat;
    }

    @Nullable
    String receipt() {
        return receipt;
    }

    AssociationReference reference() {
        return new AssociationReference(Objects.requireNonNull(id), code, name, seat, founded, purpose);
    }
}
