package ma.musharaka.people.level;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.musharaka.people.PersonLookup;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows how well the commune of the moment knows a person, and whether that is enough for what they mean to do. */
@Service
public class LevelService {

    public static final int SHORTEST_REASON = 5;
    public static final int LONGEST_REASON = 1000;

    private final LevelChecks checks;
    private final LevelWithdrawals withdrawals;
    private final ActLevels acts;
    private final PersonLookup persons;
    private final LevelRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    /**
     * A check, as a clerk or the person reads it.
     *
     * @param withdrawnFor why it no longer counts; nothing while it does
     */
    public record Written(
            UUID id,
            Level level,
            @Nullable Link link,
            Method method,
            @Nullable SeenDocument document,
            LocalDate on,
            LocalDate expires,
            boolean expired,
            @Nullable String withdrawnFor) {

        public boolean counts() {
            return !expired && withdrawnFor == null;
        }
    }

    /**
     * What a clerk saw at the counter.
     *
     * @param link nothing when only the identity was checked
     * @param expires the last day on which it holds; nothing for the usual time
     */
    public record Seen(
            @Nullable Link link,
            @Nullable SeenDocument document,
            @Nullable LocalDate expires) {}

    LevelService(
            LevelChecks checks,
            LevelWithdrawals withdrawals,
            ActLevels acts,
            PersonLookup persons,
            LevelRules rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.checks = checks;
        this.withdrawals = withdrawals;
        this.acts = acts;
        this.persons = persons;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    /** How well this commune knows the person today. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Standing standing(@Self UUID person) {
        return found(person);
    }

    /** The same for a clerk who has the person before them. */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional(readOnly = true)
    public Standing standingAtCounter(UUID person) {
        return found(person);
    }

    private Standing found(UUID person) {
        if (!persons.hasConfirmedContact(person)) return new Standing(Level.NONE, Set.of(), null);
        List<LevelCheck> holding = holding(person);
        Level level = holding.stream()
                .map(LevelCheck::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.CONTACT);
        Set<Link> links = EnumSet.noneOf(Link.class);
        for (LevelCheck check : holding) {
            Link link = check.link();
            if (link != null) links.add(link);
        }
        LocalDate until = holding.stream()
                .filter(check -> check.level() == level)
                .map(LevelCheck::expires)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Standing(level, links, until);
    }

    private List<LevelCheck> holding(UUID person) {
        LocalDate today = today();
        List<LevelCheck> all = checks.findByPersonOrderByAtDescIdDesc(person);
        Set<UUID> withdrawn = withdrawn(all).keySet();
        return all.stream()
                .filter(check -> check.holdsOn(today) && !withdrawn.contains(check.id()))
                .toList();
    }

    private Map<UUID, LevelWithdrawal> withdrawn(List<LevelCheck> of) {
        if (of.isEmpty()) return Map.of();
        return withdrawals.findByCheckIn(of.stream().map(LevelCheck::id).toList()).stream()
                .collect(Collectors.toMap(LevelWithdrawal::check, Function.identity()));
    }

    /** What stands between the person and the act; nothing when they may. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<Missing> missing(@Self UUID person, Act act) {
        return lacking(person, act);
    }

    private Optional<Missing> lacking(UUID person, Act act) {
        Level needed = acts.needed(act);
        Level held = found(person).level();
        return held.reaches(needed) ? Optional.empty() : Optional.of(new Missing(act, needed, held));
    }

    /** What would stand between the act and someone who comes in now for the first time. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Missing> missingOfNewcomer(Act act) {
        Level needed = acts.needed(act);
        return Level.CONTACT.reaches(needed) ? Optional.empty() : Optional.of(new Missing(act, needed, Level.NONE));
    }

    /** @throws LevelMissing when the commune does not know the person well enough for the act */
    @ForHouse
    @Transactional(readOnly = true)
    public void require(UUID person, Act act) {
        lacking(person, act).ifPresent(missing -> {
            throw new LevelMissing(missing);
        });
    }

    /** The checks of a person in this commune, the newest first: for themselves. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Written> of(@Self UUID person) {
        return written(person);
    }

    /** The same for a clerk, who may take a check back. */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional(readOnly = true)
    public List<Written> ofAtCounter(UUID person) {
        return written(person);
    }

    private List<Written> written(UUID person) {
        LocalDate today = today();
        List<LevelCheck> all = checks.findByPersonOrderByAtDescIdDesc(person);
        Map<UUID, LevelWithdrawal> withdrawn = withdrawn(all);
        return all.stream()
                .map(check -> {
                    LevelWithdrawal taken = withdrawn.get(check.id());
                    return new Written(
                            check.id(),
                            check.level(),
                            check.link(),
                            check.method(),
                            check.document(),
                            LocalDate.ofInstant(check.at(), Translator.ZONE),
                            check.expires(),
                            !check.holdsOn(today),
                            taken == null ? null : taken.reason());
                })
                .toList();
    }

    /**
     * A clerk has seen a document of the person.
     *
     * @throws ma.musharaka.platform.InvalidInput when something is missing, or the clerk means themselves
     */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional
    public void record(UUID person, Seen seen, @Self UUID clerk) {
        InputCheck check = new InputCheck();
        if (person.equals(clerk)) check.add("person", "level.check.own");
        LocalDate expires = checked(seen, check);
        check.done();
        write(new LevelCheck(person, seen.link(), Method.COUNTER, seen.document(), clerk, Instant.now(clock), expires));
    }

    /** The day until which it holds, once what was seen has been looked at. */
    private LocalDate checked(Seen seen, InputCheck check) {
        if (seen.document() == null) check.add("document", "level.check.document-needed");
        LocalDate expires = seen.expires() == null ? rules.usualExpiry(today()) : seen.expires();
        if (expires.isBefore(today()) || expires.isAfter(today().plusYears(10)))
            check.add("expires", "level.check.expires");
        return expires;
    }

    /**
     * A national identity service has answered for the person: who they are, not where they live. Written in each commune
     * where they come in by it, and again when what was checked has run out.
     */
    @ForHouse
    @Transactional
    public void recordClaims(UUID person) {
        if (!found(person).level().reaches(Level.IDENTITY))
            write(new LevelCheck(
                    person, null, Method.OIDC, null, null, Instant.now(clock), rules.usualExpiry(today())));
    }

    /** Writes a check down; the journal learns that there was one, not whose. */
    void write(LevelCheck check) {
        LevelCheck written = checks.saveAndFlush(check);
        facts.publishEvent(new LevelChecked(
                CommuneScope.current(),
                written.id(),
                written.clerk(),
                Instant.now(clock),
                written.method(),
                written.level()));
    }

    /**
     * Takes a check back, for a reason that the person reads.
     *
     * @throws ma.musharaka.platform.InvalidInput when the reason is missing
     */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional
    public void withdraw(UUID check, String reason, @Self UUID clerk) {
        InputCheck input = new InputCheck();
        String said = input.text("reason", reason, SHORTEST_REASON, LONGEST_REASON);
        LevelCheck found = checks.findById(check).orElseThrow();
        if (found.person().equals(clerk)) input.add("reason", "level.check.own");
        if (!withdrawals.findByCheckIn(List.of(check)).isEmpty()) input.add("reason", "level.check.withdrawn-before");
        input.done();
        Instant now = Instant.now(clock);
        withdrawals.saveAndFlush(new LevelWithdrawal(check, clerk, said, now));
        facts.publishEvent(new LevelWithdrawn(CommuneScope.current(), check, clerk, now));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }
}
