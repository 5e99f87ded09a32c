package ma.musharaka.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.people.RetentionTask;
import ma.musharaka.people.cnie.Cnie;
import ma.musharaka.people.cnie.CnieService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Secrets;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.keys.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * By what the same signatory is known again in one petition, and in no other. Where the commune may take identity numbers
 * it is the number, on paper and online alike, marked under a random key of the petition; elsewhere it is the account, and
 * paper cannot be taken. The number itself is kept with no signature.
 */
@Component
class SignatoryKeys implements RetentionTask {

    private final Petitions petitions;
    private final CnieService numbers;
    private final Keys keys;
    private final EachCommune everywhere;
    private final TransactionTemplate transaction;

    SignatoryKeys(
            Petitions petitions,
            CnieService numbers,
            Keys keys,
            EachCommune everywhere,
            TransactionTemplate transaction) {
        this.petitions = petitions;
        this.numbers = numbers;
        this.keys = keys;
        this.everywhere = everywhere;
        this.transaction = transaction;
    }

    /** Whether signatories are known by their identity number here. */
    boolean areNumbers() {
        return numbers.isOpen();
    }

    /** Whether an account's number has to be asked for before it can sign. */
    boolean lacksNumber(UUID person) {
        return areNumbers() && numbers.markOf(person).isEmpty();
    }

    /** What may be kept of a number until its giver has come in. */
    String mark(Cnie number) {
        return numbers.markOf(number);
    }

    /**
     * The key of an account's signature.
     *
     * @param mark of the number that was typed with it, which counts where the account has none
     * @return nothing when a number is needed and none is known
     */
    Optional<String> of(Petition petition, UUID person, @Nullable String mark) {
        if (!areNumbers()) return Optional.of(Secrets.fingerprint(petition.id() + " " + person));
        return numbers.markOf(person).or(() -> Optional.ofNullable(mark)).map(known -> under(petition, known));
    }

    /** A birth date as it may be compared, and not read. */
    String blurred(LocalDate born) {
        return keys.mark("born " + CommuneScope.current(), born.toString());
    }

    /** The key of a signature on paper. */
    String of(Petition petition, Cnie number) {
        return under(petition, mark(number));
    }

    private String under(Petition petition, String mark) {
        String key = petition.signingKey();
        if (key == null) throw new IllegalStateException("petition " + petition.number() + " has no key");
        return keys.markUnder(place(petition), key, mark);
    }

    /** Sees to it that a petition has its key, once for all who sign. */
    void prepare(int number) {
        if (!areNumbers()) return;
        boolean ready = transaction.execute(status -> petitions
                .findByNumber(number)
                .filter(petition -> petition.signingKey() == null && petition.isOfCitizens())
                .isEmpty());
        if (ready) return;
        transaction.executeWithoutResult(status -> petitions
                .findAndLockByNumber(number)
                .filter(petition -> petition.signingKey() == null)
                .ifPresent(petition -> petition.keyBecomes(keys.newKey(place(petition)))));
    }

    private static String place(Petition petition) {
        return "petition " + CommuneScope.current() + " " + petition.id();
    }

    @Override
    public String rule() {
        return "signature-keys";
    }

    /** Without its key, nobody can find out any more whether a number signed. */
    @Override
    public int forgetBefore(Instant moment) {
        List<Petition> over =
                petitions.findBySigningKeyIsNotNullAndClosesOnLessThan(LocalDate.ofInstant(moment, Translator.ZONE));
        over.forEach(petition -> petition.keyBecomes(null));
        return over.size();
    }

    /** Keys that an older key of the deployment sealed are sealed anew, so that it can be taken away. */
    @Scheduled(
            initialDelayString = "${musharaka.cnie-interval:PT1M}",
            fixedDelayString = "${musharaka.cnie-interval:PT1H}")
    void reseal() {
        if (!keys.areThere()) return;
        everywhere.run(() -> transaction.executeWithoutResult(status -> resealHere()));
    }

    private void resealHere() {
        for (Petition petition : petitions.findAndLockBySigningKeyNotLike(keys.current() + ":%")) {
            String sealed = petition.signingKey();
            if (sealed != null) petition.keyBecomes(keys.seal(place(petition), keys.open(place(petition), sealed)));
        }
    }
}
