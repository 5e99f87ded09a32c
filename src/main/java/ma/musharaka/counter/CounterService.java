package ma.musharaka.counter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.people.ContactPoint;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.StoredFile;
import ma.musharaka.platform.protection.Limited;
import ma.musharaka.platform.protection.RateLimiter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Records for people what they bring to the counter, and lets them claim it later. */
@Service
public class CounterService {

    /** The ways by which something comes to a clerk. */
    public static final List<Channel> CHANNELS =
            List.of(Channel.COUNTER, Channel.PAPER, Channel.TELEPHONE, Channel.MEETING);

    private static final int SHOWN = 30;

    private final CounterEntries entries;
    private final Map<String, CounterAct> acts;
    private final ConsentWordings wordings;
    private final CounterLetters letters;
    private final FileStore files;
    private final RateLimiter limiter;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /**
     * What the clerk hands over: the receipt, and the code by which the person may claim the record later. The code is
     * kept nowhere; it stands on the paper.
     */
    public record Handed(CounterRecord record, String claimCode) {}

    /** What became of a claim. */
    public enum Claim {
        DONE,
        /** Receipt and code do not belong together, or were tried too often; which of them is not said. */
        REFUSED,
        CLAIMED_BEFORE
    }

    CounterService(
            CounterEntries entries,
            List<CounterAct> acts,
            ConsentWordings wordings,
            CounterLetters letters,
            FileStore files,
            RateLimiter limiter,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.entries = entries;
        this.acts = acts.stream().collect(Collectors.toUnmodifiableMap(CounterAct::kind, Function.identity()));
        this.wordings = wordings;
        this.letters = letters;
        this.files = files;
        this.limiter = limiter;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The kinds of act that can be recorded here. */
    @PreAuthorize("hasRole('CLERK')")
    public List<String> kinds() {
        return acts.values().stream()
                .sorted(Comparator.comparingInt(CounterAct::order))
                .map(CounterAct::kind)
                .toList();
    }

    @PreAuthorize("hasRole('CLERK')")
    public List<CounterAct.Field> fields(String kind) {
        return act(kind).fields();
    }

    /** What is read out before anything is written down. */
    @PreAuthorize("hasRole('CLERK')")
    public ConsentWording consent() {
        return wordings.now();
    }

    /** Keeps the scan of a paper, before its entry is made. */
    @PreAuthorize("hasRole('CLERK')")
    public StoredFile keep(String name, byte[] content) {
        return files.store(name, content);
    }

    /**
     * Records an act. Sent twice, it is recorded once; the second answer carries a new claim code, the first one's is worth
     * nothing then.
     *
     * @throws InvalidInput with a fault for each field that cannot be taken
     */
    @PreAuthorize("hasRole('CLERK')")
    public Handed enter(CounterDraft draft, @Self UUID clerk) {
        try {
            // what was recorded already is not asked whether it can be: once may be all there can be of it
            return transaction.execute(status -> entries.findByEntryKey(draft.key())
                    .map(this::handed)
                    .orElseGet(() -> store(check(draft), null, clerk)));
        } catch (DataIntegrityViolationException | InvalidInput sameMoment) {
            return transaction.execute(status ->
                    entries.findByEntryKey(draft.key()).map(this::handed).orElseThrow(() -> sameMoment));
        }
    }

    /**
     * Whether something of one name was entered that looks like this: the clerk, who has the person or the paper before
     * them, says whether it is another.
     *
     * @throws InvalidInput with a fault for each field that cannot be taken
     */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional(readOnly = true)
    public boolean looksLikeAnother(CounterDraft draft) {
        return entries.findByEntryKey(draft.key()).isEmpty() && entries.existsBySameness(sameness(check(draft)));
    }

    /** What can be taken of a draft, put in order. */
    CounterDraft check(CounterDraft draft) {
        InputCheck check = new InputCheck();
        String name = check.line("name", draft.name(), 2, CounterDraft.LONGEST_NAME);
        String contact = draft.contact().isBlank()
                ? ""
                : ContactPoint.read(check, "contact", draft.contact()).value();
        LocalDate day = draft.actedOn();
        if (day == null) check.add("actedOn", "input.empty");
        else if (day.isAfter(today())) check.add("actedOn", "counter.day-to-come");
        if (!CHANNELS.contains(draft.channel())) check.add("channel", "counter.no-channel");
        if (!draft.consented()) check.add("consented", "counter.consent-needed");
        act(draft.kind()).closedBecause().ifPresent(key -> check.add("kind", key));
        try {
            act(draft.kind()).check(draft.paper());
        } catch (InvalidInput faults) {
            faults.violations().forEach(fault -> check.add(fault.field(), fault.key(), fault.arguments()));
        }
        check.done();
        return new CounterDraft(
                draft.key(), draft.kind(), draft.values(), name, contact, draft.channel(), day, true, draft.scan());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }

    /** Records a checked draft in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    Handed store(CounterDraft checked, @Nullable UUID batch, UUID clerk) {
        CounterAct act = act(checked.kind());
        CounterAct.Recorded recorded = act.record(checked.paper(), clerk);
        CounterEntry entry = new CounterEntry(checked, sameness(checked), recorded, batch, clerk, Instant.now(clock));
        entry.consentedTo(wordings.now().version());
        String code = entry.newClaimCode();
        CounterEntry kept = entries.saveAndFlush(entry);
        if (!act.tellsPerson()) letters.tell(checked, kept);
        return new Handed(kept.data(), code);
    }

    String sameness(CounterDraft checked) {
        return CounterEntry.sameness(checked, act(checked.kind()).alike(checked.values()));
    }

    private Handed handed(CounterEntry entry) {
        return new Handed(entry.data(), entry.newClaimCode());
    }

    CounterAct act(String kind) {
        return Objects.requireNonNull(acts.get(kind), () -> "nobody records " + kind);
    }

    /** The newest entries. */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional(readOnly = true)
    public List<CounterRecord> newest() {
        return entries.findByOrderByEnteredAtDesc(Limit.of(SHOWN)).stream()
                .map(CounterEntry::data)
                .toList();
    }

    /** The scan of an entry's paper. */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional(readOnly = true)
    public Optional<byte[]> scan(UUID entry) {
        return entries.findById(entry)
                .flatMap(found -> Optional.ofNullable(found.scanHash()))
                .map(files::read);
    }

    /** Why nothing of a kind can be recorded here now: the key of a sentence. */
    @PreAuthorize("hasRole('CLERK')")
    public Optional<String> closedBecause(String kind) {
        return act(kind).closedBecause();
    }

    /**
     * A new claim code for someone who lost their paper and is at the counter again. The old code is worth nothing from now
     * on, and the journal says which clerk gave the new one.
     *
     * @throws IllegalStateException when the record is claimed, or nobody's any more
     */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional
    public Handed handAgain(UUID id, @Self UUID clerk) {
        CounterEntry entry = entries.findById(id).orElseThrow();
        if (!entry.canBeClaimed()) throw new IllegalStateException("nobody can claim it any more");
        facts.publishEvent(new CounterCodeRenewed(CommuneScope.current(), entry.subject(), clerk, Instant.now(clock)));
        return handed(entry);
    }

    /**
     * The person has an account now and claims what they gave on paper.
     *
     * @param claimCode as it stands on the paper receipt
     * @throws ma.musharaka.platform.protection.TooOften when they try too often
     */
    @ForSignedIn
    public Claim claim(String receipt, String claimCode, @Self UUID person) {
        limiter.take(Limited.ACCOUNT, person);
        String figures = claimCode
                .codePoints()
                .filter(Character::isDigit)
                .mapToObj(c -> String.valueOf(Character.digit(c, 10)))
                .collect(Collectors.joining());
        return transaction.execute(status -> ReceiptCode.parse(receipt)
                .flatMap(code -> entries.findAndLockByReceipt(code.plain()))
                .map(entry -> claim(entry, figures, person))
                .orElse(Claim.REFUSED));
    }

    private Claim claim(CounterEntry entry, String code, UUID person) {
        if (!entry.opensWith(code)) return Claim.REFUSED;
        if (entry.isClaimed()) return Claim.CLAIMED_BEFORE;
        Instant now = Instant.now(clock);
        SubjectRef subject = entry.subject();
        act(subject.kind()).claim(subject.id(), person);
        entry.claim(person, now);
        facts.publishEvent(new CounterClaimed(CommuneScope.current(), subject, person, now));
        return Claim.DONE;
    }

    /** How to reach the person for whom something was recorded, while it is not claimed; empty for no way. */
    @ForHouse
    @Transactional(readOnly = true)
    public Optional<String> contactFor(SubjectRef subject) {
        return entries.findBySubjectKindAndSubjectId(subject.kind(), subject.id())
                .map(CounterEntry::contact)
                .filter(contact -> !contact.isEmpty());
    }
}
