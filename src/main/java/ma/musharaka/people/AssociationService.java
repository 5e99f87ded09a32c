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
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Numbers;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.OpenedFile;
import ma.musharaka.platform.files.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Associations: declared by a delegate, verified by the staff of each commune where they are present, known to everyone
 * once they are. The same association may have its seat in one commune and a branch in another.
 */
@Service
public class AssociationService {

    public static final String KIND = "association";
    static final String MAY_VERIFY = "hasAnyRole('CLERK', 'COMMUNE_ADMINISTRATOR')";
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 1000;

    private final Associations associations;
    private final AssociationPresences presences;
    private final AssociationChecks checks;
    private final AssociationDocuments documents;
    private final Mandates mandates;
    private final CommuneService communes;
    private final FileStore files;
    private final Numbers numbers;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /**
     * An association as it stands in the commune of the moment.
     *
     * @param seat whether it has its seat here, or else a branch
     * @param receipt number of the receipt of its declaration
     * @param reason what staff said last; nothing to say in public
     */
    public record Present(
            AssociationReference association,
            boolean seat,
            @Nullable String receipt,
            AssociationState state,
            LocalDate since,
            String reason) {}

    /** A document that was given. */
    public record Attached(UUID id, AssociationDraft.Kind kind, String name, int size) {}

    AssociationService(
            Associations associations,
            AssociationPresences presences,
            AssociationChecks checks,
            AssociationDocuments documents,
            Mandates mandates,
            CommuneService communes,
            FileStore files,
            Numbers numbers,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.associations = associations;
        this.presences = presences;
        this.checks = checks;
        this.documents = documents;
        this.mandates = mandates;
        this.communes = communes;
        this.files = files;
        this.numbers = numbers;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes a file for a declaration that is being written. */
    @ForSignedIn
    public StoredFile keep(String name, byte[] content) {
        return files.store(name, content);
    }

    /**
     * A delegate declares an association to the commune of the moment. One that is known elsewhere by the same seat and
     * receipt stays one: only its presence here is new. Nobody acts for it before staff have seen the documents.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    @ForSignedIn
    public void register(AssociationDraft draft, @Self UUID delegate) {
        AssociationDraft checked = check(draft);
        try {
            transaction.executeWithoutResult(status -> store(checked, delegate));
        } catch (DataIntegrityViolationException sameMoment) {
            new InputCheck().add("receipt", "association.here-already").done();
        }
    }

    private AssociationDraft check(AssociationDraft draft) {
        InputCheck check = new InputCheck();
        LocalDate today = LocalDate.now(clock.withZone(Translator.ZONE));
        LocalizedText name = new LocalizedText(
                check.line("name-ar", draft.name().ar(), 3, AssociationDraft.LONGEST_NAME),
                check.line("name-fr", draft.name().fr(), 3, AssociationDraft.LONGEST_NAME),
                check.line("name-zgh", draft.name().zgh(), 0, AssociationDraft.LONGEST_NAME));
        LocalizedText purpose = new LocalizedText(
                check.text("purpose-ar", draft.purpose().ar(), 10, AssociationDraft.LONGEST_PURPOSE),
                check.text("purpose-fr", draft.purpose().fr(), 10, AssociationDraft.LONGEST_PURPOSE),
                check.text("purpose-zgh", draft.purpose().zgh(), 0, AssociationDraft.LONGEST_PURPOSE));
        String receipt = check.line("receipt", draft.receipt(), 2, 60);
        if (!communes.exists(draft.seat())) check.add("seat", "association.seat-needed");
        LocalDate founded = draft.founded();
        if (founded == null || founded.isAfter(today) || founded.getYear() < 1900)
            check.add("founded", "association.founded-needed");
        List<AssociationDraft.Document> given = draft.documents();
        if (given.size() > AssociationDraft.MOST_DOCUMENTS)
            check.add("documents", "association.too-many-documents", AssociationDraft.MOST_DOCUMENTS);
        for (AssociationDraft.Kind kind :
                List.of(AssociationDraft.Kind.STATUTES, AssociationDraft.Kind.RECEIPT, AssociationDraft.Kind.MANDATE))
            if (given.stream().noneMatch(each -> each.kind() == kind)) {
                check.add("documents", "association.documents-needed");
                break;
            }
        check.done();
        return new AssociationDraft(name, draft.seat(), founded, receipt, purpose, given);
    }

    private void store(AssociationDraft draft, UUID delegate) {
        Instant now = Instant.now(clock);
        Association association = associations
                .findBySeatAndReceipt(draft.seat(), draft.receipt())
                .orElseGet(() -> associations.saveAndFlush(new Association(newCode(), draft)));
        AssociationPresence presence =
                presences.findAndLockByAssociation(association.id()).orElse(null);
        if (presence == null)
            presence = presences.saveAndFlush(new AssociationPresence(
                    association.id(),
                    association.seat().equals(CommuneScope.current())
                            ? AssociationPresence.Kind.SEAT
                            : AssociationPresence.Kind.BRANCH,
                    delegate,
                    now));
        else again(presence, association, draft, delegate, now);
        for (AssociationDraft.Document document : draft.documents())
            documents.save(new AssociationDocument(presence.id(), document, now));
        say(association.id(), delegate, now, AssociationState.PENDING);
    }

    /** What staff asked for, or refused, is given again by who gave it first; a verified one is not theirs to rewrite. */
    private void again(
            AssociationPresence presence, Association association, AssociationDraft draft, UUID delegate, Instant now) {
        boolean theirs = presence.registeredBy().equals(delegate);
        if (!theirs || presence.state() == AssociationState.VERIFIED || presence.state() == AssociationState.PENDING)
            new InputCheck().add("receipt", "association.here-already").done();
        // what is known in every commune is changed from its seat only
        if (presence.kind() == AssociationPresence.Kind.SEAT) association.become(draft);
        presence.become(AssociationState.PENDING, now);
    }

    private String newCode() {
        return CommuneScope.current() + "-" + numbers.next(KIND);
    }

    /** Associations that this commune has verified, by name. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Present> verified() {
        return presences.findByStateOrderByRegisteredAtAscIdAsc(AssociationState.VERIFIED).stream()
                .map(presence -> present(presence, false))
                .toList();
    }

    /** A verified association by its code. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Present> verified(String code) {
        return associations
                .findByCode(code)
                .flatMap(association -> presences.findByAssociation(association.id()))
                .filter(presence -> presence.state() == AssociationState.VERIFIED)
                .map(presence -> present(presence, false));
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Present> verified(UUID association) {
        return presences
                .findByAssociation(association)
                .filter(presence -> presence.state() == AssociationState.VERIFIED)
                .map(presence -> present(presence, false));
    }

    /** What a person declared here, with what staff said. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Present> declaredBy(@Self UUID person) {
        return presences.findByRegisteredByOrderByRegisteredAtDesc(person).stream()
                .map(presence -> present(presence, true))
                .toList();
    }

    /** Everything that was declared, for staff. */
    @PreAuthorize(MAY_VERIFY)
    @Transactional(readOnly = true)
    public List<Present> forStaff() {
        return presences.findByOrderByRegisteredAtDescIdDesc().stream()
                .map(presence -> present(presence, true))
                .toList();
    }

    @PreAuthorize(MAY_VERIFY)
    @Transactional(readOnly = true)
    public List<Attached> documents(UUID association) {
        return presences
                .findByAssociation(association)
                .map(presence -> documents.findByPresenceOrderByGivenAtAscIdAsc(presence.id()).stream()
                        .map(AssociationDocument::attached)
                        .toList())
                .orElse(List.of());
    }

    @PreAuthorize(MAY_VERIFY)
    @Transactional(readOnly = true)
    public Optional<OpenedFile> open(UUID document) {
        return documents
                .findById(document)
                .map(found -> new OpenedFile(found.name(), found.type(), files.read(found.hash())));
    }

    /**
     * What staff found. Once verified, who declared the association acts for it; once it no longer is, nobody does.
     *
     * @throws ma.musharaka.platform.InvalidInput when the verdict or its reason is missing, or the declaration is one's own
     */
    @PreAuthorize(MAY_VERIFY)
    @Transactional
    public void judge(UUID association, @Nullable AssociationState verdict, String reason, @Self UUID officer) {
        InputCheck check = new InputCheck();
        AssociationPresence presence =
                presences.findAndLockByAssociation(association).orElseThrow();
        if (verdict == null || verdict == AssociationState.PENDING) check.add("verdict", "association.verdict-needed");
        String said = check.text(
                "reason", reason, verdict == AssociationState.VERIFIED ? 0 : SHORTEST_REASON, LONGEST_REASON);
        if (presence.registeredBy().equals(officer)) check.add("verdict", "association.own");
        check.done();
        if (verdict == null || verdict == presence.state()) return;
        Instant now = Instant.now(clock);
        checks.save(new AssociationCheck(presence.id(), verdict, said, officer, now));
        boolean wasVerified = presence.state() == AssociationState.VERIFIED;
        presence.become(verdict, now);
        say(association, officer, now, verdict);
        if (verdict == AssociationState.VERIFIED) begin(presence, officer, now);
        else if (wasVerified) endAll(association, officer, now);
    }

    private void begin(AssociationPresence presence, UUID officer, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Translator.ZONE);
        boolean acts = mandates.findByAssociationOrderByBeginsAscIdAsc(presence.association()).stream()
                .anyMatch(mandate -> mandate.person().equals(presence.registeredBy()) && mandate.holdsOn(today));
        if (acts) return;
        mandates.save(new Mandate(presence.association(), presence.registeredBy(), today, null));
        facts.publishEvent(new MandateChanged(CommuneScope.current(), presence.association(), officer, now, true));
    }

    private void endAll(UUID association, UUID officer, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Translator.ZONE);
        for (Mandate mandate : mandates.findByAssociationOrderByBeginsAscIdAsc(association))
            if (mandate.holdsOn(today)) {
                mandate.end(now);
                facts.publishEvent(new MandateChanged(CommuneScope.current(), association, officer, now, false));
            }
    }

    private void say(UUID association, UUID actor, Instant now, AssociationState state) {
        facts.publishEvent(new AssociationChanged(CommuneScope.current(), association, actor, now, state));
    }

    private Present present(AssociationPresence presence, boolean withReason) {
        Association association = associations.findById(presence.association()).orElseThrow();
        return new Present(
                association.reference(),
                presence.kind() == AssociationPresence.Kind.SEAT,
                association.receipt(),
                presence.state(),
                LocalDate.ofInstant(presence.changedAt(), Translator.ZONE),
                withReason
                        ? checks.findFirstByPresenceOrderByAtDescIdDesc(presence.id())
                                .map(AssociationCheck::reason)
                                .orElse("")
                        : "");
    }
}
