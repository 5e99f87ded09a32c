package ma.musharaka.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.people.revision.Drafted;
import ma.musharaka.platform.Slug;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the commune's published programmes to who reads. */
@Service
@Transactional(readOnly = true)
public class ProgrammeService {

    private final Programmes programmes;
    private final Projects projects;
    private final Clock clock;

    ProgrammeService(Programmes programmes, Projects projects, Clock clock) {
        this.programmes = programmes;
        this.projects = projects;
        this.clock = clock;
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

    /**
     * A published programme without its projects.
     *
     * @param places where its projects are
     */
    public record Known(UUID id, ProgrammeHead head, List<ProjectPage.Place> places) {}

    @ForEveryone
    public Optional<Known> known(String slug) {
        return programmes
                .findBySlug(slug)
                .filter(Programme::isShown)
                .map(programme -> new Known(
                        programme.id(),
                        programme.content(),
                        projects.findPlacesOf(programme).stream()
                                .map(name -> new ProjectPage.Place(Slug.of(name, "place"), name))
                                .distinct()
                                .toList()));
    }

    /**
     * A page of its projects, in a number of queries that does not grow with them or with what is told of them.
     *
     * @param page from 0
     */
    @ForEveryone
    public ProjectPage projects(Known known, ProjectFilter filter, int page) {
        Programme programme = programmes.findById(known.id()).orElseThrow();
        List<Specification<ProgrammeProject>> asked = new ArrayList<>();
        asked.add(ProjectsAsked.shown());
        asked.add(ProjectsAsked.of(programme));
        if (filter.axis() != null) asked.add(ProjectsAsked.ofAxis(filter.axis()));
        if (filter.state() != null) asked.add(ProjectsAsked.in(filter.state(), LocalDate.now(clock)));
        if (filter.year() != null) asked.add(ProjectsAsked.under(filter.year()));
        if (filter.words() != null) asked.add(ProjectsAsked.saying(filter.words()));
        known.places().stream()
                .filter(place -> place.code().equals(filter.place()))
                .findFirst()
                .ifPresent(place -> asked.add(ProjectsAsked.at(place.name())));
        Page<ProgrammeProject> found = projects.findAll(
                Specification.allOf(asked),
                PageRequest.of(page, ProjectPage.SIZE, Sort.by("axis.position", "position", "number", "slug")));
        Map<UUID, List<ProjectContent.Milestone>> milestones =
                found.isEmpty() ? Map.of() : byProject(projects.findMilestonesOf(found.getContent()));
        return new ProjectPage(
                known.head(),
                known.places(),
                found.map(project -> new ProgrammeData.Project(
                        project.id(), project.content(milestones.getOrDefault(project.id(), List.of())))));
    }

    private static Map<UUID, List<ProjectContent.Milestone>> byProject(List<ProjectMilestone> milestones) {
        return milestones.stream()
                .collect(Collectors.groupingBy(
                        each -> each.project().id(),
                        Collectors.mapping(ProjectMilestone::content, Collectors.toList())));
    }

    @ForEveryone
    public Optional<ProjectInContext> project(String slug) {
        return projects.findShownBySlug(slug).map(project -> {
            Programme programme = project.axis().programme();
            ProjectContent content = project.content();
            return new ProjectInContext(
                    project.id(),
                    content,
                    project.axis().id(),
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
        // before their milestones, which would fetch them one by one
        List<ProgrammeProject> all = projects.findOf(programme);
        Map<UUID, List<ProjectContent.Milestone>> milestones = byProject(projects.findMilestonesOf(programme));
        Map<String, List<ProgrammeData.Project>> byAxis = all.stream()
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
