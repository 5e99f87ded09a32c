package ma.musharaka.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How far a project is in the eyes of an association or of the IEECAG; what they say later supersedes it. */
@Entity
@Immutable
class ProjectOpinion extends AppendOnly {

    @Column(name = "project_id")
    private UUID project;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private OpinionParty party;

    @Column(name = "association_id")
    private @Nullable UUID association;

    @Column(name = "author_id")
    private UUID author;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Completion level;

    @Column
    private String text;

    @Column
    private Instant at;

    protected ProjectOpinion() {}

    ProjectOpinion(
            UUID project,
            OpinionParty party,
            @Nullable UUID association,
            UUID author,
            Completion level,
            String text,
            Instant at) {
        this.project = project;
        this.party = party;
        this.association = association;
        this.author = author;
        this.level = level;
        this.text = text;
        this.at = at;
    }

    UUID project() {
        return project;
    }

    OpinionParty party() {
        return party;
    }

    @Nullable
    UUID association() {
        return association;
    }

    Completion level() {
        return level;
    }

    String text() {
        return text;
    }

    Instant at() {
        return at;
    }
}
