package ma.musharaka.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.people.revision.Drafting;
import ma.musharaka.platform.CommuneScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows readers the versions of programmes and projects whose day has come. */
@Component
class DueProgrammes {

    private static final Logger LOG = LoggerFactory.getLogger(DueProgrammes.class);

    private final Programmes programmes;
    private final Projects projects;
    private final KeptProgrammes keptProgrammes;
    private final KeptProjects keptProjects;
    private final Drafting drafting;
    private final CommuneService communes;
    private final Clock clock;

    DueProgrammes(
            Programmes programmes,
            Projects projects,
            KeptProgrammes keptProgrammes,
            KeptProjects keptProjects,
            Drafting drafting,
            CommuneService communes,
            Clock clock) {
        this.programmes = programmes;
        this.projects = projects;
        this.keptProgrammes = keptProgrammes;
        this.keptProjects = keptProjects;
        this.drafting = drafting;
        this.communes = communes;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${musharaka.publish-interval:10000}",
            fixedDelayString = "${musharaka.publish-interval:10000}")
    void show() {
        for (CommuneData commune : communes.all()) CommuneScope.run(commune.code(), this::showHere);
    }

    /** Projects after their programme, whose axes they need. */
    private void showHere() {
        Instant now = Instant.now(clock);
        each(programmes.findDue(now), id -> drafting.showDue(keptProgrammes, id));
        each(projects.findDue(now), id -> drafting.showDue(keptProjects, id));
    }

    private static void each(List<UUID> due, Consumer<UUID> show) {
        for (UUID id : due)
            try {
                show.accept(id);
            } catch (RuntimeException failed) {
                // the others are due as well, and this one still is at the next turn
                LOG.error("{} could not be published at its date", id, failed);
            }
    }
}
