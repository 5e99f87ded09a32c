package ma.musharaka.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;

/** An address that leads to an entry, or once did; it is never given to another. */
@Entity
@Table(name = "editorial_slug")
class EntrySlug extends CommuneOwned {

    @Column
    private String slug;

    @Column(name = "entry_id")
    private UUID entry;

    protected EntrySlug() {}

    EntrySlug(String slug, UUID entry) {
        this.slug = slug;
        this.entry = entry;
    }

    UUID entry() {
        return entry;
    }
}
