package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document that an association gave to this commune; only its staff open it. */
@Entity
@Table(name = "association_document")
class AssociationDocument extends CommuneOwned {

    @Column(name = "presence_id")
    private UUID presence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private AssociationDraft.Kind kind;

    @Column
    private String hash;

    @Column
    private String name;

    @Column
    private String type;

    @Column
    private int size;

    @Column(name = "given_at")
    private Instant givenAt;

    protected AssociationDocument() {}

    AssociationDocument(UUID presence, AssociationDraft.Document document, Instant now) {
        this.presence = presence;
        this.kind = document.kind();
        this.hash = document.file().hash();
        this.name = document.file().name();
        this.type = document.file().type();
        this.size = document.file().size();
        this.givenAt = now;
    }

    AssociationService.Attached attached() {
        return new AssociationService.Attached(id(), kind, name, size);
    }

    String hash() {
        return hash;
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }
}
