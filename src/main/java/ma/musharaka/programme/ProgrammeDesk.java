package ma.musharaka.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.revision.Drafting;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The editors' desk for programmes and their projects: every press of a button makes a version that is kept; readers see
 * only what was published, at its time.
 */
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
@Transactional
public class ProgrammeDesk {

    private final Programmes programmes;
    private final Projects projects;
    private final KeptProgrammes keptProgrammes;
    private final KeptProjects keptProjects;
    private final Drafting drafting;
    private final RevisionLog log;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ProgrammeDesk(
            Programmes programmes,
            Projects projects,
            KeptProgrammes keptProgrammes,
            KeptProjects keptProjects,
            Drafting drafting,
            RevisionLog log,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.programmes = programmes;
        this.projects = projects;
        this.keptProgrammes = keptProgrammes;
        this.keptProjects = keptProjects;
        this.drafting = drafting;
        this.log = log;
        this.facts = facts;
        this.clock = clock;
    }

    /** All of them, what begins last first. */
    @Transactional(readOnly = true)
    public List<ProgrammeSheet> list() {
        return programmes.findByOrderByStartYearDescSlug().stream()
                .map(programme -> new ProgrammeSheet(
                        programme.id(), drafting.newest(keptProgrammes, programme), programme.publicity(), List.of()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ProgrammeSheet> find(UUID id) {
        return programmes.findById(id).map(this::sheet);
    }

    @Transactional(readOnly = true)
    public Optional<ProjectSheet> findProject(UUID id) {
        return projects.findById(id).map(project -> {
            Programme programme = project.axis().programme();
            return new ProjectSheet(
                    project.id(),
                    programme.id(),
                    drafting.newest(keptProgrammes, programme).axes(),
                    drafting.newest(keptProjects, project),
                    project.publicity());
        });
    }

    private ProgrammeSheet sheet(Programme programme) {
        ProgrammeHead head = drafting.newest(keptProgrammes, programme);
        List<String> axes = head.axes().stream().map(ProgrammeHead.Axis::code).toList();
        List<ProgrammeSheet.Line> lines = projects.findOf(programme).stream()
                .sorted(Comparator.comparingInt(
                        project -> axes.indexOf(project.axis().code())))
                .map(project -> {
                    ProjectContent content = project.content(List.of());
                    return new ProgrammeSheet.Line(
                            project.id(),
                            content.axis(),
                            content.number(),
                            content.slug(),
                            content.title(),
                            content.cost(),
                            project.publicity());
                })
                .toList();
        return new ProgrammeSheet(programme.id(), head, programme.publicity(), lines);
    }

    /** @throws InvalidInput with a fault for each field that cannot be taken */
    public UUID create(ProgrammeHead given, @Self UUID author) {
        ProgrammeHead head = ProgrammeCheck.draft(given);
        if (programmes.findBySlug(head.slug()).isPresent()) throw slugTaken();
        Programme programme = programmes.saveAndFlush(new Programme(head, Instant.now(clock)));
        drafting.begin(keptProgrammes, programme, author);
        return programme.id();
    }

    /** @throws ma.musharaka.people.revision.SavedElsewhere when somebody else saved since {@code base} */
    public int save(UUID id, ProgrammeHead head, int base, @Self UUID author) {
        return drafting.save(keptProgrammes, id, ProgrammeCheck.draft(head), base, author);
    }

    public int publish(UUID id, ProgrammeHead head, int base, @Self UUID author) {
        return drafting.publish(keptProgrammes, id, ProgrammeCheck.publishable(head), base, author);
    }

    public int schedule(UUID id, ProgrammeHead head, int base, @Nullable Instant at, @Self UUID author) {
        return drafting.schedule(keptProgrammes, id, ProgrammeCheck.publishable(head), base, at, author);
    }

    public int withdraw(UUID id, int base, @Self UUID author) {
        return drafting.withdraw(keptProgrammes, id, base, author);
    }

    public int restore(UUID id, int number, int base, @Self UUID author) {
        return drafting.restore(keptProgrammes, id, number, base, author);
    }

    /** @throws InvalidInput with a fault for each field that cannot be taken */
    public UUID createProject(UUID programmeId, ProjectContent given, @Self UUID author) {
        ProjectContent content = ProjectCheck.draft(given);
        Programme programme =
                programmes.findAndLockById(programmeId).orElseThrow(() -> new IllegalArgumentException("no programme"));
        ProgrammeAxis axis =
                programme.axis(content.axis()).orElseThrow(() -> fault("axis", "programme.fault.axis-unknown"));
        if (projects.findBySlug(content.slug()).isPresent()) throw slugTaken();
        int last = projects.findOf(programme).stream()
                .filter(each -> each.axis().equals(axis))
                .mapToInt(ProgrammeProject::position)
                .max()
                .orElse(0);
        ProgrammeProject project =
                projects.saveAndFlush(new ProgrammeProject(axis, last + 1, content, Instant.now(clock)));
        keptProjects.prepare(project, content);
        drafting.begin(keptProjects, project, author);
        return project.id();
    }

    /** @throws ma.musharaka.people.revision.SavedElsewhere when somebody else saved since {@code base} */
    public int saveProject(UUID id, ProjectContent content, int base, @Self UUID author) {
        return drafting.save(keptProjects, id, ProjectCheck.draft(content), base, author);
    }

    public int publishProject(UUID id, ProjectContent content, int base, @Self UUID author) {
        return drafting.publish(keptProjects, id, ProjectCheck.publishable(content), base, author);
    }

    public int scheduleProject(UUID id, ProjectContent content, int base, @Nullable Instant at, @Self UUID author) {
        return drafting.schedule(keptProjects, id, ProjectCheck.publishable(content), base, at, author);
    }

    public int withdrawProject(UUID id, int base, @Self UUID author) {
        return drafting.withdraw(keptProjects, id, base, author);
    }

    public int restoreProject(UUID id, int number, int base, @Self UUID author) {
        return drafting.restore(keptProjects, id, number, base, author);
    }

    /** Shows every project of a programme in its newest version. */
    public int publishProjects(UUID programmeId, @Self UUID author) {
        Programme programme = programmes.findById(programmeId).orElseThrow();
        int published = 0;
        for (ProgrammeProject project : projects.findOf(programme)) {
            if (project.isShown() && project.shownVersion() == project.latest()) continue;
            ProjectContent content = ProjectCheck.publishable(drafting.newest(keptProjects, project));
            drafting.publish(keptProjects, project.id(), content, project.latest(), author);
            published++;
        }
        return published;
    }

    /**
     * Moves a project among those of its axis; readers see the new order at once, and moving back undoes it.
     *
     * @param by -1 for one up, 1 for one down
     * @return its new place from 1, or nothing where it cannot go further
     */
    public Optional<Integer> move(UUID id, int by, @Self UUID author) {
        ProgrammeProject project = projects.findById(id).orElseThrow();
        Programme programme =
                programmes.findAndLockById(project.axis().programme().id()).orElseThrow();
        List<ProgrammeProject> order = new java.util.ArrayList<>(projects.findOf(programme).stream()
                .filter(each -> each.axis().equals(project.axis()))
                .toList());
        int from = order.indexOf(project);
        int to = from + by;
        if (to < 0 || to >= order.size()) return Optional.empty();
        java.util.Collections.swap(order, from, to);
        for (int i = 0; i < order.size(); i++) order.get(i).standAt(i + 1);
        facts.publishEvent(new ProgrammeReordered(programme.commune(), programme.id(), author, Instant.now(clock)));
        return Optional.of(to + 1);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(UUID id) {
        return log.versions(new SubjectRef(Programme.KIND, id));
    }

    @Transactional(readOnly = true)
    public List<Version> projectVersions(UUID id) {
        return log.versions(new SubjectRef(ProgrammeProject.KIND, id));
    }

    private static InvalidInput slugTaken() {
        return fault("slug", "programme.fault.slug-taken");
    }

    private static InvalidInput fault(String field, String key) {
        return new InvalidInput(field, key);
    }
}
