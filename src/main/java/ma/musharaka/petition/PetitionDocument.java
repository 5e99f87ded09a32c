package ma.musharaka.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document that came with a petition; the file itself is in the store. */
@Entity
class PetitionDocument extends CommuneOwned {

    @Column(name = "petition_id")
    private UUID petition;

    @Column
    private int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private DocumentKind kind;

    @Column
    private String hash;

    @Column
    private String name;

    @Column
    private String type;

    @Column
    private int size;

    protected PetitionDocument() {}

    PetitionDocument(UUID petition, int position, PetitionDraft.Document document) {
        this.petition = petition;
        this.position = position;
        this.kind = document.kind();
        this.hash = document.file().hash();
        this.name = document.file().name();
        this.type = document.file().type();
        this.size = document.file().size();
    }

    String hash() {
        return hash;
    }

    DocumentKind kind() {
        return kind;
    }

    Checklist.Document shown() {
        return new Checklist.Document(id(), kind, name, type, size);
    }
}
