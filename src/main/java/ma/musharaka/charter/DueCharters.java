package ma.musharaka.charter;

import java.time.Clock;
import java.time.Instant;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.people.revision.Drafting;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows readers the texts whose day has come. */
@Component
class DueCharters {

    private final Charters charters;
    private final KeptCharters kept;
    private final Drafting drafting;
    private final EachCommune everywhere;
    private final Clock clock;

    DueCharters(Charters charters, KeptCharters kept, Drafting drafting, EachCommune everywhere, Clock clock) {
        this.charters = charters;
        this.kept = kept;
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

    private void showHere() {
        EachCommune.each(charters.findDue(Instant.now(clock)), id -> drafting.showDue(kept, id));
    }
}
