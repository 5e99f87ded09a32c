package ma.musharaka.people.level;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.musharaka.people.OneTimeCode;
import ma.musharaka.people.cnie.Cnie;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A person claims what the commune already knows: by the code of a paper, or by details that stand in a list. Wrong
 * entries are counted per person and commune; from the fifth on each makes them wait twice as long as the one before.
 */
@Service
public class Claiming {

    private final ClaimLocks locks;
    private final CounterVouchers vouchers;
    private final ResidentLists lists;
    private final ResidentListEntries entries;
    private final Marks marks;
    private final LevelService levels;
    private final LevelRules rules;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** What became of a claim. */
    public sealed interface Claim {
        /** The commune knows the person better now. */
        record Done() implements Claim {}
        /** Nothing fits; what exactly does not is not said. */
        record NotFound() implements Claim {}
        /** Too many wrong entries: nothing was looked at. */
        record Locked(Instant until) implements Claim {}
    }

    Claiming(
            ClaimLocks locks,
            CounterVouchers vouchers,
            ResidentLists lists,
            ResidentListEntries entries,
            Marks marks,
            LevelService levels,
            LevelRules rules,
            TransactionTemplate transaction,
            Clock clock) {
        this.locks = locks;
        this.vouchers = vouchers;
        this.lists = lists;
        this.entries = entries;
        this.marks = marks;
        this.levels = levels;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** By what people could be found in the commune's lists; nothing when it has none. */
    @ForSignedIn
    public Set<KnownBy> ways() {
        LocalDate today = today();
        Set<KnownBy> ways = EnumSet.noneOf(KnownBy.class);
        for (ResidentList list : lists.findByOrderByImportedAtDesc())
            if (!today.isAfter(list.expires()) && (list.knownBy() != KnownBy.CNIE || marks.takesNumbers()))
                ways.add(list.knownBy());
        return ways;
    }

    /** By the code of a paper that a clerk gave. */
    @ForSignedIn
    public Claim byCode(@Self UUID person, String code) {
        InputCheck check = new InputCheck();
        String typed = check.line("code", code, 1, 40);
        check.done();
        return attempt(person, () -> {
            Instant now = Instant.now(clock);
            Optional<CounterVoucher> voucher =
                    vouchers.findAndLockByHash(OneTimeCode.hash(typed)).filter(each -> each.isFreeAt(now));
            // whoever checked a document cannot have been the one who showed it
            if (voucher.isEmpty() || voucher.get().clerk().equals(person)) return false;
            LocalDate seenOn = LocalDate.ofInstant(voucher.get().issuedAt(), Translator.ZONE);
            levels.write(voucher.get().claim(person, rules.usualExpiry(seenOn)));
            return true;
        });
    }

    /** By details that stand in a list of the commune. */
    @ForSignedIn
    public Claim byDetails(@Self UUID person, ClaimDetails details) {
        InputCheck check = new InputCheck();
        check.line("name", details.name(), 3, 300);
        check.done();
        if (!marks.canBeMade()) throw new IllegalStateException("there are no lists without keys");
        return attempt(person, () -> claimEntry(person, marks.byNameAndBirth(details)));
    }

    /** By the identity number, where the commune may ask for it. */
    @ForSignedIn
    public Claim byNumber(@Self UUID person, String typed) {
        if (!marks.takesNumbers()) throw new IllegalStateException("this commune takes no identity numbers");
        Optional<Cnie> number = Cnie.typed(typed);
        if (number.isEmpty()) new InputCheck().add("number", "cnie.form").done();
        return attempt(person, () -> claimEntry(person, marks.byNumber(number.orElseThrow())));
    }

    private boolean claimEntry(UUID person, String mark) {
        LocalDate today = today();
        Map<UUID, ResidentList> valid = lists.findByOrderByImportedAtDesc().stream()
                .filter(list -> !today.isAfter(list.expires()))
                .collect(Collectors.toMap(ResidentList::id, Function.identity()));
        List<ResidentListEntry> found = entries.findAndLockByMarkOrderById(mark).stream()
                .filter(entry -> valid.containsKey(entry.list()))
                .toList();
        // one person, one account: who is claimed on any list cannot be claimed on another by somebody else;
        // and what was claimed once does not come back by claiming again, or a withdrawal would mean nothing
        if (found.stream().anyMatch(entry -> !entry.isFreeFor(person))) return false;
        List<ResidentListEntry> free =
                found.stream().filter(entry -> !entry.isClaimed()).toList();
        for (ResidentListEntry entry : free) {
            entry.claim(person);
            ResidentList list = valid.get(entry.list());
            if (list != null)
                levels.write(new LevelCheck(
                        person, list.link(), Method.LIST, null, null, Instant.now(clock), list.expires()));
        }
        return !free.isEmpty();
    }

    /** Tries while nobody else tries for the same person, and counts what was wrong. */
    private Claim attempt(UUID person, BooleanSupplier fits) {
        makeLock(person);
        Claim claim = transaction.execute(status -> {
            ClaimLock lock = locks.findAndLockByPerson(person).orElseThrow();
            Instant now = Instant.now(clock);
            Instant until = lock.lockedAt(now);
            if (until != null) return new Claim.Locked(until);
            if (fits.getAsBoolean()) {
                lock.succeed();
                return new Claim.Done();
            }
            lock.fail(now, rules.lock());
            until = lock.lockedAt(now);
            return until == null ? new Claim.NotFound() : new Claim.Locked(until);
        });
        return claim;
    }

    private void makeLock(UUID person) {
        try {
            transaction.executeWithoutResult(status -> {
                if (!locks.existsByPerson(person)) locks.saveAndFlush(new ClaimLock(person));
            });
        } catch (DataIntegrityViolationException sameMoment) {
            // another entry of the same person has made it
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }
}
