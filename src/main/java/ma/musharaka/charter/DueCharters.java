package ma.musharaka.charter;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.people.revision.Drafting;
import ma.musharaka.platform.CommuneScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows readers the texts whose day has come. */
@Component
class DueCharters {

    private static final Logger LOG = LoggerFactory.getLogger(DueCharters.class);

    private final Charters charters;
    private final KeptCharters kept;
    private final Drafting drafting;
    private final CommuneService communes;
    private final Clock clock;

    DueCharters(Charters charters, KeptCharters kept, Drafting drafting, CommuneService communes, Clock clock) {
        this.charters = charters;
        this.kept = kept;
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

    private void showHere() {
        for (UUID id : charters.findDue(Instant.now(clock)))
            try {
                drafting.showDue(kept, id);
            } catch (RuntimeException failed) {
                // the text still is due at the next turn
                LOG.error("{} could not be published at its date", id, failed);
            }
    }
}
