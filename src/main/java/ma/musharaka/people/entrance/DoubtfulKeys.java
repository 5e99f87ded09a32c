package ma.musharaka.people.entrance;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.commune.CommuneService;
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
    private final TransactionTemplate anew;

    DoubtfulKeys(
            PasskeyRows passkeys,
            PersonIdentities identities,
            SecondFactors factors,
            PeopleService people,
            CommuneService communes,
            PlatformTransactionManager transactions) {
        this.passkeys = passkeys;
        this.identities = identities;
        this.factors = factors;
        this.people = people;
        this.communes = communes;
        anew = new TransactionTemplate(transactions);
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Somebody else was in the account, and may have left themselves a key: the owner comes in by their address. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ContactRestored restored) {
        for (String commune : communes())
            in(commune, () -> {
                passkeys.deleteAll(passkeys.findByPersonOrderByCreatedAt(restored.person()));
                identities.deleteAll(identities.findByPerson(restored.person()));
                return true;
            });
    }

    /** Who holds no role anywhere begins again when one is given: they may have lost telephone and paper. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(RoleEnded ended) {
        UUID person = ended.person();
        if (communes().stream()
                .anyMatch(commune -> in(commune, () -> people.staff().contains(person)))) return;
        for (String commune : communes())
            in(commune, () -> {
                factors.forget(person);
                return true;
            });
    }

    private List<String> communes() {
        return communes.all().stream().map(commune -> commune.code()).toList();
    }

    private boolean in(String commune, Supplier<Boolean> deed) {
        return CommuneScope.<Boolean, RuntimeException>call(commune, () -> anew.execute(status -> deed.get()));
    }
}
