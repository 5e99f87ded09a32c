package ma.musharaka.petition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.journal.Receipts;
import ma.musharaka.moderation.ContributionSubmitted;
import ma.musharaka.moderation.ModerationDecided;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.ContentChanged;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Numbers;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.OpenedFile;
import ma.musharaka.platform.files.StoredFile;
import ma.musharaka.platform.protection.Limited;
import ma.musharaka.platform.protection.RateLimiter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives petitions, shows them, and lets officers check the conditions of the law. */
@Service
public class PetitionService {

    public static final String KIND = "petition";
    public static final int PAGE = 20;
    public static final int SHORTEST_NOTE = 5;
    public static final int LONGEST_NOTE = 1000;

    private final Petitions petitions;
    private final PetitionDocuments documents;
    private final PetitionChecks checks;
    private final Conditions conditions;
    private final PeopleService people;
    private final LevelService levels;
    private final FileStore files;
    private final Receipts receipts;
    private final Numbers numbers;
    private final RateLimiter limiter;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PetitionService(
            Petitions petitions,
            PetitionDocuments documents,
            PetitionChecks checks,
            Conditions conditions,
            PeopleService people,
            LevelService levels,
            FileStore files,
            Receipts receipts,
            Numbers numbers,
            RateLimiter limiter,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.petitions = petitions;
        this.documents = documents;
        this.checks = checks;
        this.conditions = conditions;
        this.people = people;
        this.levels = levels;
        this.files = files;
        this.receipts = receipts;
        this.numbers = numbers;
        this.limiter = limiter;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Receives a petition from an association's delegate, or opens one of citizens for signature. Sent twice, it is received once, and both senders get the same
     * receipt.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     * @throws ma.musharaka.people.level.LevelMissing when the commune does not know the delegate well enough
     */
    @ForSignedIn
    public ReceiptCode file(PetitionDraft draft, @Self UUID filer) {
        levels.require(filer, Act.PETITION_FILE);
        Filing filing = check(draft, filer);
        limiter.take(Limited.PETITION, filer);
        try {
            return transaction.execute(status -> receiptOf(draft, filer).orElseGet(() -> store(filing, filer)));
        } catch (DataIntegrityViolationException sameMoment) {
            return transaction.execute(status -> receiptOf(draft, filer).orElseThrow(() -> sameMoment));
        }
    }

    private record Filing(@Nullable UUID association, PetitionDraft draft) {}

    private Filing check(PetitionDraft draft, UUID filer) {
        InputCheck check = new InputCheck();
        UUID association = draft.association();
        if (association == null && !people.mandatesOf(filer).isEmpty())
            check.add("association", "petition.association-needed");
        else if (association != null
                && people.mandatesOf(filer).stream().noneMatch(each -> each.id().equals(association)))
            check.add("association", "petition.no-mandate");
        String object =
                check.line("object", draft.object(), PetitionDraft.SHORTEST_OBJECT, PetitionDraft.LONGEST_OBJECT);
        String reasons =
                check.text("reasons", draft.reasons(), PetitionDraft.SHORTEST_TEXT, PetitionDraft.LONGEST_TEXT);
        String aims = check.text("aims", draft.aims(), PetitionDraft.SHORTEST_TEXT, PetitionDraft.LONGEST_TEXT);
        if (draft.documents().size() > PetitionDraft.MOST_DOCUMENTS)
            check.add("documents", "petition.too-many-documents", PetitionDraft.MOST_DOCUMENTS);
        check.done();
        return new Filing(
                association, new PetitionDraft(draft.key(), association, object, reasons, aims, draft.documents()));
    }

    private Optional<ReceiptCode> receiptOf(PetitionDraft draft, UUID filer) {
        return petitions
                .findByFilerAndSubmissionKey(filer, draft.key())
                .flatMap(petition -> receipts.of(petition.subject()));
    }

    private ReceiptCode store(Filing filing, UUID filer) {
        Instant now = Instant.now(clock);
        UUID association = filing.association();
        Petition petition = petitions.saveAndFlush(
                association == null
                        ? Petition.ofCitizens(
                                numbers.next(KIND),
                                filer,
                                filing.draft(),
                                now,
                                LocalDate.ofInstant(now, Translator.ZONE).plusDays(conditions.collectingDays()))
                        : new Petition(numbers.next(KIND), association, filer, filing.draft(), now));
        int position = 1;
        for (PetitionDraft.Document document : filing.draft().documents())
            documents.save(new PetitionDocument(petition.id(), position++, document));
        ReceiptCode receipt = receipts.issue(petition.subject());
        facts.publishEvent(
                association == null
                        ? new PetitionOpened(CommuneScope.current(), petition.id(), filer, now)
                        : new PetitionFiled(CommuneScope.current(), petition.id(), filer, now));
        facts.publishEvent(new ContributionSubmitted(CommuneScope.current(), petition.subject(), filer, now));
        return receipt;
    }

    @EventListener(condition = "#decided.subject().kind() == 'petition'")
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ModerationDecided decided) {
        Petition petition = petitions.findById(decided.subject().id()).orElseThrow();
        String ground = decided.ground();
        if (ground == null) {
            petition.publishText(decided.at());
            facts.publishEvent(new PetitionPublished(decided.commune(), petition.id(), decided.actor(), decided.at()));
        } else {
            petition.refuseText(ground, decided.at());
            facts.publishEvent(
                    new PetitionTextRefused(decided.commune(), petition.id(), decided.actor(), decided.at()));
        }
    }

    /** All petitions, the newest first; each is public from its filing. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Page<PetitionData> list(int page) {
        return petitions.findByOrderByNumberDesc(PageRequest.of(page, PAGE)).map(this::data);
    }

    /** Petitions in one state, the last filed first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Page<PetitionData> list(PetitionState state, int page) {
        return petitions
                .findByStateOrderByNumberDesc(state, PageRequest.of(page, PAGE))
                .map(this::data);
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<PetitionData> find(Integer number) {
        return petitions.findByNumber(number).map(this::data);
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<PetitionData> find(UUID id) {
        return petitions.findById(id).map(this::data);
    }

    @ForHouse
    @Transactional(readOnly = true)
    public List<PetitionData> findAll(Collection<UUID> ids) {
        return petitions.findAllById(ids).stream().map(this::data).toList();
    }

    /** The conditions, with the verdicts so far; notes and findings are the officer's. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Checklist.Line> conditions(UUID petition) {
        Map<String, Checklist.Judged> judged = judged(petition);
        return conditions.ofAssociations().stream()
                .map(condition -> new Checklist.Line(condition, null, withoutNote(judged.get(condition.code()))))
                .toList();
    }

    private static Checklist.@Nullable Judged withoutNote(Checklist.@Nullable Judged judged) {
        return judged == null ? null : new Checklist.Judged(judged.verdict(), "", judged.at());
    }

    /** What is asked of an association that files a petition. */
    @ForEveryone
    public List<Condition> asked() {
        return conditions.ofAssociations();
    }

    /** A person's own petitions in this commune, with their texts. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<PetitionData> of(@Self UUID filer) {
        return petitions.findByFilerOrderByNumberDesc(filer).stream()
                .map(petition -> petition.whole(associationName(petition)))
                .toList();
    }

    /** The receipt that was given for a petition. */
    @ForSignedIn
    public Optional<ReceiptCode> receipt(UUID petition, @Self UUID filer) {
        return petitions
                .findById(petition)
                .filter(found -> found.filer().equals(filer))
                .flatMap(found -> receipts.of(found.subject()));
    }

    Optional<PetitionData.Text> textForModeration(UUID id) {
        return petitions.findById(id).map(Petition::text);
    }

    /** All petitions that were filed, with their texts, the newest first. */
    @PreAuthorize("hasRole('PETITION_OFFICER')")
    @Transactional(readOnly = true)
    public Page<PetitionData> forStaff(int page) {
        return petitions
                .findByStateNotOrderByNumberDesc(PetitionState.COLLECTING, PageRequest.of(page, PAGE))
                .map(petition -> petition.whole(associationName(petition)));
    }

    /** Everything that an officer needs to check a petition. */
    @PreAuthorize("hasRole('PETITION_OFFICER')")
    @Transactional(readOnly = true)
    public Optional<Checklist> checklist(Integer number) {
        return petitions
                .findByNumber(number)
                .filter(petition -> !petition.isOfCitizens())
                .map(petition -> {
                    List<PetitionDocument> attached = documents.findByPetitionOrderByPosition(petition.id());
                    Set<DocumentKind> kinds =
                            attached.stream().map(PetitionDocument::kind).collect(Collectors.toUnmodifiableSet());
                    AutomaticRule.Case looked =
                            petition.asCase(associationOf(petition), conditions.minimumYears(), kinds);
                    Map<String, Checklist.Judged> judged = judged(petition.id());
                    List<Checklist.Line> lines = conditions.ofAssociations().stream()
                            .map(condition -> new Checklist.Line(
                                    condition,
                                    condition.automatic() == null
                                            ? null
                                            : condition.automatic().look(looked),
                                    judged.get(condition.code())))
                            .toList();
                    return new Checklist(
                            petition.whole(associationName(petition)),
                            attached.stream().map(PetitionDocument::shown).toList(),
                            lines);
                });
    }

    /**
     * An officer's verdict on one condition. The newest counts; once every condition is met or not met, so is the
     * petition.
     *
     * @param note the reason: needed unless the condition is met
     * @throws ma.musharaka.platform.InvalidInput in {@code verdict} and {@code note}
     * @throws OwnPetition when the officer filed it
     */
    @PreAuthorize("hasRole('PETITION_OFFICER')")
    public void judge(int number, String condition, @Nullable Verdict verdict, String note, @Self UUID officer) {
        if (conditions.find(condition).isEmpty()) throw new IllegalArgumentException("no such condition: " + condition);
        InputCheck check = new InputCheck();
        if (verdict == null) check.add("verdict", "petition.verdict-needed");
        String reason =
                check.text("note", note, verdict == null || verdict == Verdict.MET ? 0 : SHORTEST_NOTE, LONGEST_NOTE);
        check.done();
        Verdict said = Objects.requireNonNull(verdict);
        transaction.executeWithoutResult(status -> {
            Petition petition = petitions.findAndLockByNumber(number).orElseThrow();
            if (petition.isOfCitizens()) throw new IllegalStateException("not filed yet: petition " + number);
            if (petition.filer().equals(officer)) throw new OwnPetition();
            Instant now = Instant.now(clock);
            checks.saveAndFlush(new PetitionCheck(petition.id(), condition, said, reason, officer, now));
            settle(petition, officer, now);
            facts.publishEvent(new ContentChanged(petition.commune()));
        });
    }

    private void settle(Petition petition, UUID officer, Instant now) {
        Map<String, Checklist.Judged> judged = judged(petition.id());
        List<Verdict> settled = conditions.ofAssociations().stream()
                .flatMap(condition -> Optional.ofNullable(judged.get(condition.code())).stream())
                .map(Checklist.Judged::verdict)
                .filter(Verdict::isSettled)
                .toList();
        long met = settled.stream().filter(verdict -> verdict == Verdict.MET).count();
        long notMet = settled.size() - met;
        PetitionState next = settled.size() < conditions.ofAssociations().size()
                ? PetitionState.FILED
                : notMet == 0 ? PetitionState.CONDITIONS_MET : PetitionState.CONDITIONS_NOT_MET;
        if (!petition.becomes(next, now)) return;
        facts.publishEvent(
                next == PetitionState.FILED
                        ? new PetitionReopened(petition.commune(), petition.id(), officer, now)
                        : new PetitionChecked(petition.commune(), petition.id(), officer, now, met, notMet));
    }

    /** A document of a petition of this commune. */
    @PreAuthorize("hasRole('PETITION_OFFICER')")
    @Transactional(readOnly = true)
    public Optional<OpenedFile> document(int number, UUID document) {
        return petitions
                .findByNumber(number)
                .flatMap(petition -> documents.findByPetitionAndId(petition.id(), document))
                .map(found -> new OpenedFile(found.shown().name(), found.shown().type(), files.read(found.hash())));
    }

    /** Keeps a file that a delegate hands in, before the petition is filed. */
    @ForSignedIn
    public StoredFile keep(String name, byte[] content) {
        limiter.take(Limited.UPLOAD, (UUID) null);
        return files.store(name, content);
    }

    /** The newest verdict on each condition. */
    private Map<String, Checklist.Judged> judged(UUID petition) {
        Map<String, Checklist.Judged> newest = new LinkedHashMap<>();
        for (PetitionCheck check : checks.findByPetitionOrderByAtAscIdAsc(petition))
            newest.put(check.condition(), check.judged());
        return newest;
    }

    private PetitionData data(Petition petition) {
        return petition.data(associationName(petition));
    }

    private @Nullable LocalizedText associationName(Petition petition) {
        return petition.isOfCitizens() ? null : associationOf(petition).name();
    }

    private AssociationReference associationOf(Petition petition) {
        return people.association(Objects.requireNonNull(petition.association()))
                .orElseThrow();
    }

    /** Nobody judges what they filed themselves. */
    public static class OwnPetition extends RuntimeException {

        OwnPetition() {
            super("the officer filed it");
        }
    }
}
