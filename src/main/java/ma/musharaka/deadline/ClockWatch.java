package ma.musharaka.deadline;

import ma.musharaka.commune.EachCommune;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at every commune's clocks again and again: a time of the law ends without anybody doing anything. */
@Component
class ClockWatch {

    private final DeadlineService deadlines;
    private final EachCommune everywhere;

    ClockWatch(DeadlineService deadlines, EachCommune everywhere) {
        this.deadlines = deadlines;
        this.everywhere = everywhere;
    }

    @Scheduled(fixedDelayString = "${musharaka.deadline-interval:600000}")
    void look() {
        everywhere.run(deadlines::lookAtTheClocks);
    }
}
