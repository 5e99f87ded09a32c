package ma.musharaka.charter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.revision.Drafting;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.OptionalText;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an edition of the charter is written and led through its steps: every press of a button makes a version that is
 * kept, every step has its day, and what the council approved is only changed by another edition.
 */
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
@Transactional
public class CharterDesk {

    private static final CharterText EMPTY =
            new CharterText(OptionalText.NOTHING, OptionalText.NOTHING, List.of(), List.of(), List.of());

    private final Charters charters;
    private final KeptCharters kept;
    private final Drafting drafting;
    private final RevisionLog log;
    private final FileStore files;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CharterDesk(
            Charters charters,
            KeptCharters kept,
            Drafting drafting,
            RevisionLog log,
            FileStore files,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.charters = charters;
        this.kept = kept;
        this.drafting = drafting;
        this.log = log;
        this.files = files;
        this.facts = facts;
        this.clock = clock;
    }

    /** Every edition, the newest first. */
    @Transactional(readOnly = true)
    public List<CharterSheet> list() {
        return charters.findByOrderByEditionDesc().stream().map(this::sheet).toList();
    }

    @Transactional(readOnly = true)
    public Optional<CharterSheet> find(UUID id) {
        return charters.findById(id).map(this::sheet);
    }

    /**
     * The edition in the making with its newest text, for those who write the internal draft together: elected members,
     * staff and the equity body.
     */
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR', 'FOCAL_PERSON', 'PRESIDENT', 'BUREAU_MEMBER',"
            + " 'EQUALITY_MEMBER')")
    @Transactional(readOnly = true)
    public Optional<CharterData> draft() {
        return charters.findFirstByOrderByEditionDesc()
                .filter(charter -> charter.state().isInTheMaking())
                .map(charter -> charter.data(drafting.newest(kept, charter)));
    }

    private CharterSheet sheet(Charter charter) {
        return new CharterSheet(charter.id(), drafting.newest(kept, charter), charter.data(), charter.publicity());
    }

    /**
     * Begins an edition: the first is empty, a revision begins with the text that it revises.
     *
     * @throws ma.musharaka.platform.InvalidInput while the newest edition is still in the making
     */
    public UUID begin(@Self UUID author) {
        Charter newest = charters.findFirstByOrderByEditionDesc().orElse(null);
        InputCheck check = new InputCheck();
        if (newest != null && newest.state().isInTheMaking()) check.add("begin", "charter.fault.in-the-making");
        check.done();
        Instant now = Instant.now(clock);
        Charter begun = charters.saveAndFlush(new Charter(
                newest == null ? 1 : newest.edition() + 1, newest == null ? EMPTY : newest.content(), false, now));
        begun.tell(
                CharterState.INTERNAL_DRAFT,
                new StepDraft(LocalDate.now(clock), null, OptionalText.NOTHING, null, null, null));
        drafting.begin(kept, begun, author);
        facts.publishEvent(new CharterBegun(CommuneScope.current(), begun.id(), author, now, begun.edition()));
        return begun.id();
    }

    /** @throws ma.musharaka.people.revision.SavedElsewhere when somebody else saved since {@code base} */
    public int save(UUID id, CharterText text, int base, @Self UUID author) {
        return drafting.save(kept, id, CharterCheck.draft(text), base, author);
    }

    public int publish(UUID id, CharterText text, int base, @Self UUID author) {
        return drafting.publish(kept, id, CharterCheck.publishable(text), base, author);
    }

    public int schedule(UUID id, CharterText text, int base, @Nullable Instant at, @Self UUID author) {
        return drafting.schedule(kept, id, CharterCheck.publishable(text), base, at, author);
    }

    public int withdraw(UUID id, int base, @Self UUID author) {
        return drafting.withdraw(kept, id, base, author);
    }

    public int restore(UUID id, int number, int base, @Self UUID author) {
        return drafting.restore(kept, id, number, base, author);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(UUID id) {
        return log.versions(new SubjectRef(Charter.KIND, id));
    }

    /** Takes a file for a step that is being written. */
    public StoredFile keep(String name, byte[] content) {
        return files.store(name, content);
    }

    /**
     * Leads an edition to its next step, on a day. The council approves what readers see; what comes into force takes the
     * place of the edition before.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken, and in {@code step} when
     *     the edition cannot go there
     */
    public void reach(UUID id, CharterState next, StepDraft given, @Self UUID author) {
        StepDraft step = CharterCheck.step(given, next);
        Charter charter = charters.findAndLockById(id).orElseThrow();
        InputCheck check = new InputCheck();
        if (!charter.state().canBecome(next)) check.add("step", "charter.fault.no-way");
        else if (next == CharterState.APPROVED && (!charter.isShown() || charter.shownVersion() != charter.latest()))
            check.add("step", "charter.fault.publish-first");
        check.done();
        if (next == CharterState.IN_FORCE)
            charters.findByState(CharterState.IN_FORCE).forEach(before -> before.giveWay(step.dateOrThrow()));
        charter.become(next, step);
        facts.publishEvent(fact(charter, next, author));
    }

    private Fact fact(Charter charter, CharterState reached, UUID author) {
        String commune = CommuneScope.current();
        Instant now = Instant.now(clock);
        return switch (reached) {
            case APPROVED -> new CharterApproved(commune, charter.id(), author, now, charter.edition());
            case IN_FORCE -> new CharterEnacted(commune, charter.id(), author, now, charter.edition());
            default -> new CharterConsulted(commune, charter.id(), author, now, charter.edition());
        };
    }

    /** Writes down when a step is or was, and where it is told; also of one that is still to come. */
    public void tell(UUID id, CharterState phase, StepDraft given, @Self UUID author) {
        Charter charter = charters.findAndLockById(id).orElseThrow();
        // a number is known only once the council has decided
        CharterState asked = charter.state().compareTo(phase) < 0 ? CharterState.INTERNAL_DRAFT : phase;
        charter.tell(phase, CharterCheck.step(given, asked));
        facts.publishEvent(
                new CharterStepTold(CommuneScope.current(), id, author, Instant.now(clock), charter.edition()));
    }
}
