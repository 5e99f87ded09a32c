package ma.musharaka.editorial;

import java.util.Objects;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneIdentity;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.commune.IdentityChanged;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.platform.CommuneScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets planned changes of the site's frame be seen when their moment comes. */
@Component
class DueFrames {

    private static final Logger LOG = LoggerFactory.getLogger(DueFrames.class);

    private final CommuneService communes;
    private final RevisionLog log;
    private final OwnTextsService sentences;
    private final NavigationService navigation;
    private final TransactionTemplate transaction;

    DueFrames(
            CommuneService communes,
            RevisionLog log,
            OwnTextsService sentences,
            NavigationService navigation,
            TransactionTemplate transaction) {
        this.communes = communes;
        this.log = log;
        this.sentences = sentences;
        this.navigation = navigation;
        this.transaction = transaction;
    }

    @Scheduled(
            initialDelayString = "${musharaka.publish-interval:10000}",
            fixedDelayString = "${musharaka.publish-interval:10000}")
    void show() {
        for (CommuneData commune : communes.all()) CommuneScope.run(commune.code(), this::showHere);
    }

    private void showHere() {
        try {
            showIdentity();
            sentences.showDue();
            navigation.showDue();
        } catch (RuntimeException failed) {
            // the other communes are due as well, and this one still is at the next turn
            LOG.error("the frame of {} could not be looked at", CommuneScope.current(), failed);
        }
    }

    private void showIdentity() {
        String commune = CommuneScope.current();
        log.shown(IdentityChanged.of(commune), CommuneIdentity.class)
                .filter(shown -> shown.author() != null
                        && !shown.content()
                                .equals(communes.data(commune).orElseThrow().identity()))
                .ifPresent(shown -> transaction.executeWithoutResult(
                        status -> communes.changeIdentity(shown.content(), Objects.requireNonNull(shown.author()))));
    }
}
