package ma.musharaka.people.cnie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.keys.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Takes, shows and deletes identity numbers; reads one in full only for a reason, which the journal keeps. */
@Service
public class CnieService {

    private final IdentityNumbers numbers;
    private final CndpService cndp;
    private final Keys keys;
    private final Rules rules;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /**
     * What is shown of a number.
     *
     * @param seen whether a clerk saw the card
     * @param purgeAfter the last day on which it is kept
     */
    public record Shown(String ending, boolean seen, LocalDate purgeAfter) {}

    record Rules(int retentionMonths, int longestMonths) {}

    CnieService(
            IdentityNumbers numbers,
            CndpService cndp,
            Keys keys,
            JsonMapper json,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.numbers = numbers;
        this.cndp = cndp;
        this.keys = keys;
        this.rules = DemoFiles.read(json, "people/cnie.json", Rules.class).orElseThrow();
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether this commune takes numbers: where it does not, no page has a field for one. */
    @ForEveryone
    public boolean isOpen() {
        return cndp.isOpen();
    }

    /**
     * A person gives their own number.
     *
     * @throws ma.musharaka.platform.InvalidInput when it has not the form of one, or is another account's
     */
    @ForSignedIn
    public void give(@Self UUID person, String typed) {
        take(person, typed, null, person);
    }

    /**
     * A clerk has the card before them. What somebody else only said of the same number gives way to what was seen.
     *
     * @throws ma.musharaka.platform.InvalidInput when it has not the form of one, or another's card was seen with it
     */
    @PreAuthorize("hasRole('CLERK')")
    public void giveAtCounter(UUID person, String typed, @Self UUID clerk) {
        take(person, typed, clerk, clerk);
    }

    private void take(UUID person, String typed, @Nullable UUID seenBy, UUID actor) {
        if (!cndp.isOpen()) throw new IllegalStateException("this commune takes no identity numbers");
        Optional<Cnie> given = Cnie.typed(typed);
        if (given.isEmpty()) new InputCheck().add("number", "cnie.form").done();
        Cnie cnie = given.orElseThrow();
        try {
            transaction.executeWithoutResult(status -> store(person, cnie, seenBy, actor));
        } catch (DataIntegrityViolationException taken) {
            // two gave it at the same moment: the database let one of them have it
            new InputCheck().add("number", "cnie.taken").done();
        }
    }

    private void store(UUID person, Cnie cnie, @Nullable UUID seenBy, UUID actor) {
        Instant now = Instant.now(clock);
        String mark = markOf(cnie);
        Optional<IdentityNumber> holder = numbers.findByMark(mark);
        if (holder.isPresent() && !holder.get().person().equals(person)) {
            if (seenBy == null || holder.get().wasSeen())
                new InputCheck().add("number", "cnie.taken").done();
            purge(holder.get(), actor);
        }
        Optional<IdentityNumber> own = numbers.findByPerson(person);
        if (own.isPresent() && own.get().wasSeen() && seenBy == null)
            new InputCheck().add("number", "cnie.seen").done();
        own.ifPresent(numbers::delete);
        numbers.flush();
        IdentityNumber row = numbers.saveAndFlush(new IdentityNumber(
                person,
                keys.seal(place(person), cnie.number()),
                mark,
                cnie.ending(),
                seenBy,
                now,
                today().plusMonths(rules.retentionMonths())));
        facts.publishEvent(new CnieGiven(CommuneScope.current(), row.id(), actor, now));
    }

    /** What is shown of a person's number. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<Shown> shown(@Self UUID person) {
        return ending(person);
    }

    /** The same for a clerk who has the person before them. */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional(readOnly = true)
    public Optional<Shown> shownAtCounter(UUID person) {
        return ending(person);
    }

    private Optional<Shown> ending(UUID person) {
        return cndp.isOpen() ? numbers.findByPerson(person).map(IdentityNumber::shown) : Optional.empty();
    }

    /** Reads a full number; that it was read, by whom and why, is journaled with it or it is not read. */
    @PreAuthorize("hasAnyRole('CLERK', 'PETITION_OFFICER')")
    @Transactional
    public Optional<Cnie> read(UUID person, ReadFor purpose, @Self UUID reader) {
        return open(person, purpose, reader);
    }

    /** A person's own number, for themselves: asked for on their own pages, or with everything that is kept of them. */
    @ForSignedIn
    @Transactional
    public Optional<Cnie> readOwn(@Self UUID person) {
        return open(person, ReadFor.OWN_REQUEST, person);
    }

    private Optional<Cnie> open(UUID person, ReadFor purpose, UUID reader) {
        if (!cndp.isOpen()) return Optional.empty();
        return numbers.findByPerson(person).map(row -> {
            Cnie cnie = new Cnie(keys.open(place(person), row.sealed()));
            facts.publishEvent(new CnieRead(CommuneScope.current(), row.id(), reader, Instant.now(clock), purpose));
            return cnie;
        });
    }

    /** A purpose that lasts longer keeps the number until its own end, and no longer than the rules allow. */
    @ForHouse
    @Transactional
    public void keepUntil(UUID person, LocalDate day) {
        LocalDate longest = today().plusMonths(rules.longestMonths());
        numbers.findByPerson(person).ifPresent(row -> row.keepUntil(day.isAfter(longest) ? longest : day));
    }

    /** The person takes their number back. */
    @ForSignedIn
    @Transactional
    public boolean forget(@Self UUID person) {
        Optional<IdentityNumber> row = numbers.findByPerson(person);
        row.ifPresent(known -> purge(known, person));
        return row.isPresent();
    }

    private void purge(IdentityNumber row, UUID actor) {
        numbers.delete(row);
        numbers.flush();
        facts.publishEvent(new CniePurged(CommuneScope.current(), UUID.randomUUID(), actor, Instant.now(clock), 1));
    }

    /** The mark under which a number is recognised in this commune. */
    @ForHouse
    public String markOf(Cnie cnie) {
        return keys.mark("cnie " + CommuneScope.current(), cnie.number());
    }

    /** The mark of the number that a person has given in this commune; it is recognised without being read. */
    @ForHouse
    @Transactional(readOnly = true)
    public Optional<String> markOf(UUID person) {
        return cndp.isOpen() ? numbers.findByPerson(person).map(IdentityNumber::mark) : Optional.empty();
    }

    static String place(UUID person) {
        return "cnie " + CommuneScope.current() + " " + person;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }
}
