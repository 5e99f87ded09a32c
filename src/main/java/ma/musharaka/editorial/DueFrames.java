package ma.musharaka.editorial;

import java.util.Objects;
import ma.musharaka.commune.CommuneIdentity;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.commune.IdentityChanged;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.platform.CommuneScope;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets planned changes of the site's frame be seen when their moment comes. */
@Component
class DueFrames {

    private final EachCommune everywhere;
    private final CommuneService communes;
    private final RevisionLog log;
    private final OwnTextsService sentences;
    private final NavigationService navigation;
    private final TransactionTemplate transaction;

    DueFrames(
            EachCommune everywhere,
            CommuneService communes,
            RevisionLog log,
            OwnTextsService sentences,
            NavigationService navigation,
            TransactionTemplate transaction) {
        this.everywhere = everywhere;
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
        everywhere.run(this::showHere);
    }

    private void showHere() {
        showIdentity();
        sentences.showDue();
        navigation.showDue();
    }

    private void showIdentity() {
        String commune = CommuneScope.current();
        log.shown(IdentityChanged.of(commune), CommuneIdentity.class)
                .filter(shown -> shown.author() != null
                        && !shown.content()
                                .equals(communes.data(commune).orElseThrow().identity()))
                .ifPresent(shown -> transaction.executeWithoutResult(
                        status -> communes.showIdentity(shown.content(), Objects.requireNonNull(shown.author()))));
    }
}
