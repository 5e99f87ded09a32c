package ma.musharaka.programme;

import java.time.Clock;
import java.time.Instant;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import org.springframework.stereotype.Component;

@Component
class ProgrammeDemo implements DemoSource {

    private final Programmes programmes;
    private final Projects projects;
    private final KeptProgrammes keptProgrammes;
    private final KeptProjects keptProjects;
    private final Drafting drafting;
    private final Clock clock;

    ProgrammeDemo(
            Programmes programmes,
            Projects projects,
            KeptProgrammes keptProgrammes,
            KeptProjects keptProjects,
            Drafting drafting,
            Clock clock) {
        this.programmes = programmes;
        this.projects = projects;
        this.keptProgrammes = keptProgrammes;
        this.keptProjects = keptProjects;
        this.drafting = drafting;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("programme", WholeProgramme.class).ifPresent(this::load);
    }

    private void load(WholeProgramme whole) {
        Instant now = Instant.now(clock);
        ProgrammeHead head = ProgrammeCheck.publishable(whole.head());
        Programme programme = programmes.saveAndFlush(new Programme(head, now));
        drafting.begin(keptProgrammes, programme, null);
        drafting.publish(keptProgrammes, programme.id(), head, programme.latest(), null);
        int position = 0;
        for (ProjectContent given : whole.projects()) {
            ProjectContent content = ProjectCheck.publishable(given);
            ProgrammeProject project = projects.saveAndFlush(
                    new ProgrammeProject(programme.axis(content.axis()).orElseThrow(), ++position, content, now));
            drafting.begin(keptProjects, project, null);
            drafting.publish(keptProjects, project.id(), content, project.latest(), null);
        }
    }
}
