package ma.musharaka.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.following.Followable;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.search.SearchSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a project is, to rooms that only know its id, to search, and to those who follow it. */
@Component
class ProjectSubjects implements SubjectSource, SearchSource, Followable {

    private final Projects projects;

    ProjectSubjects(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        return projects.findById(id)
                .map(project -> project.isVisible()
                        ? new View(
                                project.title().text(language),
                                "/programme/" + project.slug(),
                                "programme.state.published")
                        : new View(null, null, "desk.publicity.draft"));
    }

    @Override
    public Class<?> indexed() {
        return ProgrammeProject.class;
    }

    @Override
    public List<?> changedSince(Instant instant) {
        return projects.findChangedSince(instant);
    }
}
