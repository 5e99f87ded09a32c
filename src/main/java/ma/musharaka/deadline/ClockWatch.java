package ma.musharaka.deadline;

import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.CommuneScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at every commune's clocks again and again: a time of the law ends without anybody doing anything. */
@Component
class ClockWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

    private final DeadlineService deadlines;
    private final CommuneService communes;

    ClockWatch(DeadlineService deadlines, CommuneService communes) {
        this.deadlines = deadlines;
        this.communes = communes;
    }

    @Scheduled(fixedDelayString = "${musharaka.deadline-interval:600000}")
    void look() {
        for (CommuneData commune : communes.all()) CommuneScope.run(commune.code(), this::lookHere);
    }

    private void lookHere() {
        try {
            deadlines.lookAtTheClocks();
        } catch (ConcurrencyFailureException elsewhere) {
            // another server, or the act itself: looked at again the next time
            LOG.debug("a clock was looked at elsewhere: {}", elsewhere.getMessage());
        }
    }
}
