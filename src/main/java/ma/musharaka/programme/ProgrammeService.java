package ma.musharaka.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the commune's programmes, and gives them to who reads. */
@Service
public class ProgrammeService {

    private final Programmes programmes;
    private final Projects projects;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ProgrammeService(Programmes programmes, Projects projects, ApplicationEventPublisher facts, Clock clock) {
        this.programmes = programmes;
        this.projects = projects;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A project with where it stands.
     *
     * @param progressInvented whether its progress was made up for a demonstration
     */
    public record ProjectInContext(
            ProgrammeData.Project project,
            LocalizedText axisTitle,
            LocalizedText programmeTitle,
            boolean progressInvented) {}

    /** Makes a whole programme public. */
    @Transactional
    public void publish(ProgrammeData data) {
        Programme saved = programmes.save(new Programme(data));
        facts.publishEvent(new ProgrammePublished(CommuneScope.current(), saved.id(), null, Instant.now(clock)));
    }

    /** The openness programme that began last. */
    @Transactional(readOnly = true)
    public Optional<ProgrammeData> current() {
        return programmes.findByOrderByStartYearDesc().stream().findFirst().map(Programme::data);
    }

    @Transactional(readOnly = true)
    public Optional<ProjectInContext> project(String slug) {
        return projects.findBySlug(slug)
                .map(project -> new ProjectInContext(
                        project.data(),
                        project.axis().title(),
                        project.axis().programme().title(),
                        project.axis().programme().isProgressInvented()));
    }
}
