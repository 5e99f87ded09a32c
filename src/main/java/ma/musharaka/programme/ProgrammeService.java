package ma.musharaka.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the commune's published programmes to who reads. */
@Service
@Transactional(readOnly = true)
public class ProgrammeService {

    private final Programmes programmes;
    private final Projects projects;

    ProgrammeService(Programmes programmes, Projects projects) {
        this.programmes = programmes;
        this.projects = projects;
    }

    /** The openness programme that began last. */
    @ForEveryone
    public Optional<ProgrammeData> current() {
        return current(ProgrammeKind.OPENNESS);
    }

    /** The programme of a kind that began last. */
    @ForEveryone
    public Optional<ProgrammeData> current(ProgrammeKind kind) {
        return programmes.findShown(kind).stream().findFirst().map(this::read);
    }

    @ForEveryone
    public Optional<ProgrammeData> find(String slug) {
        return programmes.findBySlug(slug).filter(Programme::isShown).map(this::read);
    }

    /** Every published one, what begins last first within its kind. */
    @ForEveryone
    public List<ProgrammeSummary> all() {
        return programmes.findShown().stream().map(Programme::summary).toList();
    }

    @ForEveryone
    public Optional<ProjectInContext> project(String slug) {
        return projects.findShownBySlug(slug).map(project -> {
            Programme programme = project.axis().programme();
            ProjectContent content = project.content();
            return new ProjectInContext(
                    project.id(),
                    content,
                    project.axis().title(),
                    programme.summary(),
                    linked(content),
                    programme.isProgressInvented());
        });
    }

    private List<ProjectInContext.Linked> linked(ProjectContent content) {
        List<String> slugs = content.linked();
        return projects.findShownBySlugs(slugs.isEmpty() ? List.of("") : slugs, content.slug()).stream()
                .map(other -> new ProjectInContext.Linked(
                        other.title(),
                        "/programme/" + other.slug(),
                        other.axis().programme().title()))
                .toList();
    }

    /** In a number of queries that does not grow with what there is. */
    private ProgrammeData read(Programme programme) {
        Map<UUID, List<ProjectContent.Milestone>> milestones = projects.findMilestonesOf(programme).stream()
                .collect(Collectors.groupingBy(
                        each -> each.project().id(),
                        Collectors.mapping(ProjectMilestone::content, Collectors.toList())));
        Map<String, List<ProgrammeData.Project>> byAxis = projects.findOf(programme).stream()
                .filter(Drafted::isShown)
                .collect(Collectors.groupingBy(
                        project -> project.axis().code(),
                        Collectors.mapping(
                                project -> new ProgrammeData.Project(
                                        project.id(),
                                        project.content(milestones.getOrDefault(project.id(), List.of()))),
                                Collectors.toList())));
        ProgrammeHead head = programme.content();
        return new ProgrammeData(
                programme.id(),
                head,
                head.axes().stream()
                        .map(axis -> new ProgrammeData.Axis(axis, byAxis.getOrDefault(axis.code(), List.of())))
                        .toList());
    }
}
