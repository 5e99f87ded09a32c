package ma.musharaka.platform;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells a fact again when a listener failed, or when its end was never noted: the registry confuses equal facts that
 * are told at the same instant. Listeners may hear a fact twice, so nothing waits for the next start of the site.
 */
@Component
class FactsToldAgain {

    private final IncompleteEventPublications left;
    private final Duration age;

    FactsToldAgain(IncompleteEventPublications left, @Value("${musharaka.retelling-age:PT10M}") Duration age) {
        this.left = left;
        this.age = age;
    }

    @Scheduled(
            initialDelayString = "${musharaka.retelling-interval:600000}",
            fixedDelayString = "${musharaka.retelling-interval:600000}")
    void tellAgain() {
        left.resubmitIncompletePublicationsOlderThan(age);
    }
}
