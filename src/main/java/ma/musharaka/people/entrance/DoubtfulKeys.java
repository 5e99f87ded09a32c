package ma.musharaka.people.entrance;

import java.util.UUID;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.people.ContactRestored;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.RoleEnded;
import ma.musharaka.platform.CommuneScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Ways in that are worth nothing any more, in every commune. */
@Component
class DoubtfulKeys {

    private final PasskeyRows passkeys;
    private final PersonIdentities identities;
    private final SecondFactors factors;
    private final PeopleService people;
    private final CommuneService communes;
    private final EachCommune everywhere;
    private final TransactionTemplate anew;

    DoubtfulKeys(
            PasskeyRows passkeys,
            PersonIdentities identities,
            SecondFactors factors,
            PeopleService people,
            CommuneService communes,
            EachCommune everywhere,
            PlatformTransactionManager transactions) {
        this.passkeys = passkeys;
        this.identities = identities;
        this.factors = factors;
        this.people = people;
        this.communes = communes;
        this.everywhere = everywhere;
        anew = new TransactionTemplate(transactions);
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Somebody else was in the account, and may have left themselves a key: the owner comes in by their address. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ContactRestored restored) {
        UUID person = restored.person();
        anew.executeWithoutResult(status -> identities.deleteAll(identities.findByPerson(person)));
        everywhere.run(() ->
                anew.executeWithoutResult(status -> passkeys.deleteAll(passkeys.findByPersonOrderByCreatedAt(person))));
    }

    /** Who holds no role anywhere begins again when one is given: they may have lost telephone and paper. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(RoleEnded ended) {
        UUID person = ended.person();
        if (communes.all().stream().anyMatch(commune -> isStaffOf(commune.code(), person))) return;
        everywhere.run(() -> anew.executeWithoutResult(status -> factors.forget(person)));
    }

    private boolean isStaffOf(String commune, UUID person) {
        return CommuneScope.<Boolean, RuntimeException>call(
                commune, () -> anew.execute(status -> people.staff().contains(person)));
    }
}
