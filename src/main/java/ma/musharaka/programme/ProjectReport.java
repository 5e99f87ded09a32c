package ma.musharaka.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.platform.AppendOnly;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A report of a project, kept for good. */
@Entity
@Immutable
class ProjectReport extends AppendOnly {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private ProgrammeProject project;

    @Column
    private int number;

    @Column
    private Instant at;

    @Column(name = "author_id")
    private @Nullable UUID author;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private ReportContent content;

    @Column
    private String photos;

    protected ProjectReport() {}

    ProjectReport(ProgrammeProject project, int number, Instant at, @Nullable UUID author, ReportContent content) {
        this.project = project;
        this.number = number;
        this.at = at;
        this.author = author;
        this.content = content;
        photos = content.photos().stream().map(photo -> photo.hash() + ",").collect(Collectors.joining());
    }

    ProgrammeProject project() {
        return project;
    }

    int number() {
        return number;
    }

    Instant at() {
        return at;
    }

    ReportContent content() {
        return content;
    }

    ReportData data() {
        return new ReportData(id(), number, at, content);
    }
}
