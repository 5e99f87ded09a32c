package ma.musharaka.people.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A body of the commune, from its forming to its dissolving. */
@Entity
class Body extends CommuneOwned {

    @Column
    private String slug;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private BodyKind kind;

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private LocalizedText name;

    @Embedded
    @EmbeddedColumnNaming("about_%s")
    private LocalizedText about;

    @Column
    private LocalDate formed;

    @Column
    private @Nullable LocalDate dissolved;

    protected Body() {}

    Body(BodyDraft draft) {
        become(draft);
    }

    final void become(BodyDraft draft) {
        slug = draft.slug();
        kind = draft.kind();
        name = draft.name();
        about = draft.about();
        formed = draft.formed();
    }

    void dissolve(LocalDate day) {
        dissolved = day;
    }

    BodyKind kind() {
        return kind;
    }

    LocalDate formed() {
        return formed;
    }

    boolean isThereOn(LocalDate day) {
        return !day.isBefore(formed) && (dissolved == null || !day.isAfter(dissolved));
    }

    BodyData data() {
        return new BodyData(id(), slug, kind, name, about, formed, dissolved);
    }
}
