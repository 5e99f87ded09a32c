package ma.musharaka.programme;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.revision.Kept;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.InputCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class KeptProjects implements Kept<ProjectContent, ProgrammeProject> {

    private final Projects projects;

    KeptProjects(Projects projects) {
        this.projects = projects;
    }

    @Override
    public Class<ProjectContent> type() {
        return ProjectContent.class;
    }

    @Override
    public Optional<ProgrammeProject> lock(UUID id) {
        return projects.findAndLockById(id);
    }

    /** An address that people have keeps leading here; what it touches is there. */
    @Override
    public void prepare(ProgrammeProject project, ProjectContent content) {
        InputCheck check = new InputCheck();
        if (!content.slug().equals(project.slug())) {
            if (project.isShown()) check.add("slug", "programme.fault.slug-public");
            else if (projects.findBySlug(content.slug()).isPresent()) check.add("slug", "programme.fault.slug-taken");
        }
        if (project.axis().programme().axis(content.axis()).isEmpty())
            check.add("axis", "programme.fault.axis-unknown");
        for (String slug : content.linked())
            if (slug.equals(content.slug()) || projects.findBySlug(slug).isEmpty())
                check.add("linked", "programme.fault.linked-unknown", slug);
        check.done();
    }

    @Override
    public Fact saved(ProgrammeProject project, @Nullable UUID author, Instant at) {
        return new ProjectSaved(project.commune(), project.id(), author, at, project.latest());
    }

    @Override
    public Fact published(ProgrammeProject project, @Nullable UUID author, Instant at) {
        return new ProjectPublished(project.commune(), project.id(), author, at, project.shownVersion());
    }

    @Override
    public Fact withdrawn(ProgrammeProject project, @Nullable UUID author, Instant at) {
        return new ProjectWithdrawn(project.commune(), project.id(), author, at, project.latest());
    }
}
