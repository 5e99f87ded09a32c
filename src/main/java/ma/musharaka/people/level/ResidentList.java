package ma.musharaka.people.level;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A list that the commune imported: people who live there, or are active there, known by marks of their details. */
@Entity
@Table(name = "resident_list")
class ResidentList extends CommuneOwned {

    @Column
    private String title;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "known_by")
    private KnownBy knownBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Link link;

    @Column(name = "clerk_id")
    private UUID clerk;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column
    private LocalDate expires;

    protected ResidentList() {}

    ResidentList(String title, KnownBy knownBy, Link link, UUID clerk, Instant now, LocalDate expires) {
        this.title = title;
        this.knownBy = knownBy;
        this.link = link;
        this.clerk = clerk;
        this.importedAt = now;
        this.expires = expires;
    }

    String title() {
        return title;
    }

    KnownBy knownBy() {
        return knownBy;
    }

    Link link() {
        return link;
    }

    UUID clerk() {
        return clerk;
    }

    Instant importedAt() {
        return importedAt;
    }

    LocalDate expires() {
        return expires;
    }
}
