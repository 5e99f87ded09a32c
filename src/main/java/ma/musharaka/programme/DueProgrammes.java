package ma.musharaka.programme;

import java.time.Clock;
import java.time.Instant;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.people.revision.Drafting;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows readers the versions of programmes and projects whose day has come. */
@Component
class DueProgrammes {

    private final Programmes programmes;
    private final Projects projects;
    private final KeptProgrammes keptProgrammes;
    private final KeptProjects keptProjects;
    private final Drafting drafting;
    private final EachCommune everywhere;
    private final Clock clock;

    DueProgrammes(
            Programmes programmes,
            Projects projects,
            KeptProgrammes keptProgrammes,
            KeptProjects keptProjects,
            Drafting drafting,
            EachCommune everywhere,
            Clock clock) {
        this.programmes = programmes;
        this.projects = projects;
        this.keptProgrammes = keptProgrammes;
        this.keptProjects = keptProjects;
        this.drafting = drafting;
        this.everywhere = everywhere;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${musharaka.publish-interval:10000}",
            fixedDelayString = "${musharaka.publish-interval:10000}")
    void show() {
        everywhere.run(this::showHere);
    }

    /** Projects after their programme, whose axes they need. */
    private void showHere() {
        Instant now = Instant.now(clock);
        EachCommune.each(programmes.findDue(now), id -> drafting.showDue(keptProgrammes, id));
        EachCommune.each(projects.findDue(now), id -> drafting.showDue(keptProjects, id));
    }
}
