package ma.musharaka.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.Secrets;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.protection.Limited;
import ma.musharaka.platform.protection.RateLimiter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Another address or number for one's own account. It counts once its code came back, so that nobody is reached at another's
 * by mistake; nothing is looked up before, so that nobody learns whether it has an account. The old one is told, and whoever
 * reads that letter can undo it for some days without coming in.
 */
@Service
public class ContactChanging {

    private static final int FIGURES = 6;

    private final Persons persons;
    private final ContactChangeRows changes;
    private final Messenger messenger;
    private final CommuneService communes;
    private final Texts texts;
    private final Sites sites;
    private final RateLimiter limiter;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** What became of a code. */
    public sealed interface Confirmed {
        record Done() implements Confirmed {}

        record WrongCode(int triesLeft) implements Confirmed {}

        /** Nothing waits for a code, or not any more. */
        record Gone() implements Confirmed {}

        /** Said only to who has shown that it is theirs: it comes in to an account of its own. */
        record HasAnAccount() implements Confirmed {}
    }

    ContactChanging(
            Persons persons,
            ContactChangeRows changes,
            Messenger messenger,
            CommuneService communes,
            Texts texts,
            Sites sites,
            RateLimiter limiter,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.persons = persons;
        this.changes = changes;
        this.messenger = messenger;
        this.communes = communes;
        this.texts = texts;
        this.sites = sites;
        this.limiter = limiter;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends a code to the new one; what was asked before and not confirmed is forgotten.
     *
     * @throws ma.musharaka.platform.InvalidInput in {@code contact}
     */
    @ForSignedIn
    public void ask(@Self UUID person, String typed) {
        InputCheck check = new InputCheck();
        ContactPoint wanted = ContactPoint.read(check, "contact", typed);
        check.done();
        limiter.take(Limited.ACCOUNT, person);
        limiter.take(Limited.ENTERING, wanted.value());
        transaction.executeWithoutResult(status -> {
            Person known = persons.findById(person).orElseThrow();
            if (wanted.value().equals(known.email()) || wanted.value().equals(known.phone()))
                new InputCheck().add("contact", "people.contact.own").done();
            changes.forgetWaiting(person);
            String code = Secrets.figures(FIGURES);
            changes.saveAndFlush(new ContactChange(person, wanted, code, Instant.now(clock)));
            String commune = communes.data(CommuneScope.current())
                    .map(data -> data.name().text(known.language()))
                    .orElse("");
            messenger.send(new Messenger.Message(
                    wanted.value(),
                    known.language(),
                    "contact-code",
                    code,
                    ContactChange.CODE_VALIDITY.toMinutes(),
                    commune));
        });
    }

    /** The address or number that waits for its code. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<String> waiting(@Self UUID person) {
        return changes.findFirstByPersonAndConfirmedAtIsNullOrderByIdDesc(person)
                .filter(change -> change.waitsAt(Instant.now(clock)))
                .map(change -> change.wanted().value());
    }

    /** The code that came there: from now on it counts, and the old one is told. */
    @ForSignedIn
    public Confirmed confirm(@Self UUID person, String code) {
        limiter.take(Limited.ACCOUNT, person);
        try {
            return transaction.execute(status -> use(person, code));
        } catch (DataIntegrityViolationException sameMoment) {
            return new Confirmed.HasAnAccount();
        }
    }

    private Confirmed use(UUID id, String code) {
        Instant now = Instant.now(clock);
        ContactChange change = changes.findFirstAndLockByPersonAndConfirmedAtIsNullOrderByIdDesc(id)
                .filter(found -> found.waitsAt(now))
                .orElse(null);
        if (change == null) return new Confirmed.Gone();
        if (!change.takes(code)) return new Confirmed.WrongCode(change.triesLeft());
        ContactPoint wanted = change.wanted();
        if (persons.findBy(wanted).isPresent()) {
            changes.delete(change);
            return new Confirmed.HasAnAccount();
        }
        Person person = persons.findById(id).orElseThrow();
        ContactPoint told = new ContactPoint(person.contact().value());
        String former = person.reachAt(wanted.isPhone(), wanted.value());
        persons.saveAndFlush(person);
        String token = Secrets.token();
        change.confirm(former, token, now);
        tell(person, former == null ? told : new ContactPoint(former), token, change);
        return new Confirmed.Done();
    }

    private void tell(Person person, ContactPoint old, String token, ContactChange change) {
        Translator t = texts.in(person.language());
        Site site = sites.current();
        messenger.send(new Messenger.Message(
                old.value(),
                person.language(),
                "contact-changed",
                person.displayName(),
                site.origin() + "/account/contact/undo?token=" + token + "&lang="
                        + person.language().code(),
                t.plainDate(LocalDate.ofInstant(change.undoUntil(), Translator.ZONE))));
    }

    /** Until when the change that a letter told of can be undone; nothing when it cannot. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<LocalDate> undoableUntil(String token) {
        return changes.findByUndoHash(Secrets.fingerprint(token))
                .filter(change -> change.canBeUndoneAt(Instant.now(clock)))
                .map(change -> LocalDate.ofInstant(change.undoUntil(), Translator.ZONE));
    }

    /**
     * "This was not me": everything since is as it was, the password and every other key are no more, no closing is under
     * way, and whoever is signed in is signed out.
     *
     * @return whether it could be undone
     */
    @ForEveryone
    public boolean undo(String token) {
        try {
            return transaction.execute(status -> restore(token));
        } catch (DataIntegrityViolationException takenMeanwhile) {
            // the old address opened another account since: only people can part these two
            return false;
        }
    }

    private boolean restore(String token) {
        ContactChange change = changes.findAndLockByUndoHash(Secrets.fingerprint(token))
                .filter(found -> found.canBeUndoneAt(Instant.now(clock)))
                .orElse(null);
        if (change == null) return false;
        Person person = persons.findById(change.person()).orElseThrow();
        List<ContactChange> since = changes.findByPersonAndConfirmedAtGreaterThanEqualOrderByConfirmedAtDescIdDesc(
                change.person(), confirmedAt(change));
        for (ContactChange each : since) person.reachAt(each.wanted().isPhone(), each.former());
        person.choosePassword(null);
        // a closing that they asked for was told at an address of theirs
        person.closeAt(null);
        persons.saveAndFlush(person);
        changes.deleteAll(since);
        changes.forgetWaiting(change.person());
        events.publishEvent(new ContactRestored(change.person()));
        return true;
    }

    private static Instant confirmedAt(ContactChange change) {
        @Nullable Instant moment = change.confirmedAt();
        if (moment == null) throw new IllegalStateException("undone before it was confirmed");
        return moment;
    }

    /** What was never confirmed is of no use to anyone, and is somebody's address. */
    @Scheduled(fixedDelayString = "${musharaka.proofs-swept:3600000}", initialDelayString = "60000")
    void forgetUnconfirmed() {
        transaction.executeWithoutResult(status -> changes.forgetUnconfirmed(Instant.now(clock)));
    }
}
