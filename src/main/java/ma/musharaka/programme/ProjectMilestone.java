package ma.musharaka.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A point on the way of a project, as readers see it. */
@Entity
class ProjectMilestone extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private ProgrammeProject project;

    @Column
    private int position;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Column
    private @Nullable LocalDate due;

    @Column
    private int weight;

    @Column
    private @Nullable LocalDate reached;

    protected ProjectMilestone() {}

    ProjectMilestone(ProgrammeProject project, int position) {
        this.project = project;
        this.position = position;
    }

    void apply(ProjectContent.Milestone milestone) {
        title = milestone.title();
        due = milestone.due();
        weight = milestone.weight();
        reached = milestone.reached();
    }

    ProgrammeProject project() {
        return project;
    }

    int position() {
        return position;
    }

    ProjectContent.Milestone content() {
        return new ProjectContent.Milestone(title, due, weight, reached);
    }
}
