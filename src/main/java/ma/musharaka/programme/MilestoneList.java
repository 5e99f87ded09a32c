package ma.musharaka.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.musharaka.platform.StoredList;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The milestones of all projects, as data: by which their progress is measured. */
@Component
class MilestoneList extends StoredList<ProjectMilestone, ProjectMilestone> {

    MilestoneList(Milestones milestones) {
        super(
                milestones,
                Sort.by("project.axis.programme.startYear", "project.slug", "position"),
                "id",
                List.of(
                        told(
                                "project",
                                Type.TEXT,
                                "programme.data.slug",
                                line -> line.project().slug()),
                        told(
                                "programme",
                                Type.TEXT,
                                "programme.data.programme",
                                line -> line.project().axis().programme().slug()),
                        told("number", Type.NUMBER, "programme.data.milestone-number", ProjectMilestone::position),
                        told(
                                "title",
                                Type.LOCALIZED,
                                "programme.data.milestone-title",
                                line -> line.content().title()),
                        told(
                                "due",
                                Type.DATE,
                                "programme.data.milestone-due",
                                line -> line.content().due()),
                        told(
                                "weight",
                                Type.NUMBER,
                                "programme.data.milestone-weight",
                                line -> line.content().weight()),
                        told(
                                "reached",
                                Type.DATE,
                                "programme.data.milestone-reached",
                                line -> line.content().reached()),
                        told(
                                "invented",
                                Type.YES_NO,
                                "programme.data.invented",
                                line -> line.project().axis().programme().isProgressInvented())));
    }

    @Override
    public String name() {
        return "milestones";
    }

    @Override
    public String titleKey() {
        return "programme.data.milestones";
    }

    @Override
    public String textKey() {
        return "programme.data.milestones-text";
    }

    @Override
    public String path() {
        return "/programme";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.code("programme", "programme.data.programme"), Filter.code("project", "programme.data.slug"));
    }

    @Override
    protected Specification<ProjectMilestone> where(Asked asked) {
        return Specification.allOf(Stream.of(
                        Optional.of(OfProjects.<ProjectMilestone>shown()),
                        asked.value("programme").map(OfProjects::<ProjectMilestone>ofProgramme),
                        asked.value("project").map(OfProjects::<ProjectMilestone>of))
                .flatMap(Optional::stream)
                .toList());
    }

    @Override
    protected List<ProjectMilestone> tell(List<ProjectMilestone> found) {
        return found;
    }

    @Override
    protected Row frame(ProjectMilestone line) {
        return frame(
                line.project().slug() + "-" + line.position(),
                "/programme/" + line.project().slug(),
                changedAt(line),
                null,
                null);
    }

    @Override
    protected Instant changedAt(ProjectMilestone milestone) {
        return milestone.project().changedAt();
    }
}
