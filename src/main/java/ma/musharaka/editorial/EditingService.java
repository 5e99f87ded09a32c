package ma.musharaka.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.revision.RevisionAct;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Slug;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.OpenedFile;
import ma.musharaka.platform.files.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The editors' desk: every press of a button makes a version that is kept; readers see only what was published, at its
 * time.
 */
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
public class EditingService {

    public static final int PAGE = 20;
    /** Entries of one title, before their author is asked for an address. */
    private static final int MOST_SAME = 50;

    private final Entries entries;
    private final EntrySlugs slugs;
    private final RevisionLog log;
    private final FileStore files;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Who changed what, and when. */
    public record Change(
            String kind,
            UUID subject,
            @Nullable EntryContent content,
            int number,
            RevisionAct act,
            @Nullable String author,
            Instant at) {}

    EditingService(
            Entries entries,
            EntrySlugs slugs,
            RevisionLog log,
            FileStore files,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.entries = entries;
        this.slugs = slugs;
        this.log = log;
        this.files = files;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Begins an entry.
     *
     * @throws InvalidInput with a fault for each field that cannot be taken
     */
    public UUID create(EntryDraft draft, @Self UUID author) {
        EntryDraft checked = EntryCheck.draft(draft);
        boolean chosen = !checked.slug().isEmpty();
        String wanted = chosen
                ? checked.slug()
                : Slug.of(checked.content().title(), checked.kind().code());
        for (int same = 1; same <= MOST_SAME; same++) {
            String slug = same == 1 ? wanted : wanted + "-" + same;
            try {
                UUID made = transaction.execute(status -> {
                    if (slugs.findBySlug(slug).isPresent()) return null;
                    return store(checked, slug, author);
                });
                if (made != null) return made;
            } catch (DataIntegrityViolationException sameMoment) {
                if (Boolean.TRUE.equals(
                        transaction.execute(status -> slugs.findBySlug(slug).isEmpty()))) throw sameMoment;
            }
            if (chosen) break;
        }
        throw slugTaken();
    }

    private UUID store(EntryDraft draft, String slug, UUID author) {
        Instant now = Instant.now(clock);
        Entry entry = entries.saveAndFlush(new Entry(draft.kind(), slug, draft.content(), now));
        slugs.saveAndFlush(new EntrySlug(slug, entry.id()));
        log.add(entry.subject(), 0, RevisionAct.SAVED, null, author, draft.content());
        say(new EntrySaved(entry.commune(), entry.id(), entry.kind(), author, now, 1));
        return entry.id();
    }

    /**
     * Keeps a version that readers do not see yet.
     *
     * @param base number of the version that the editor began with
     * @return number of the new version
     * @throws SavedElsewhere when somebody else saved since
     */
    public int save(UUID id, EntryDraft draft, int base, @Self UUID author) {
        EntryDraft checked = EntryCheck.draft(draft);
        return change(id, base, (entry, now) -> revise(entry, checked, RevisionAct.SAVED, null, author, now));
    }

    /** Shows it to readers now: as a new one, or in place of what they see. */
    public int publish(UUID id, EntryDraft draft, int base, @Self UUID author) {
        EntryDraft checked = EntryCheck.publishable(draft);
        return change(id, base, (entry, now) -> {
            int version = revise(entry, checked, RevisionAct.PUBLISHED, null, author, now);
            entry.publish(now, now);
            say(new EntryPublished(entry.commune(), entry.id(), entry.kind(), author, now, version));
            return version;
        });
    }

    /**
     * Shows it to readers from a moment on; nobody needs to be there then.
     *
     * @throws InvalidInput in {@code publish-at} when the moment has passed, or readers see the entry already
     */
    public int schedule(UUID id, EntryDraft draft, int base, @Nullable Instant at, @Self UUID author) {
        EntryDraft checked = EntryCheck.publishable(draft);
        Instant soonest = Instant.now(clock);
        if (at == null || !at.isAfter(soonest)) throw EntryCheck.fault("publish-at", "editorial.publish-at-passed");
        return change(id, base, (entry, now) -> {
            if (entry.state(now) == EntryState.PUBLISHED)
                throw EntryCheck.fault("publish-at", "editorial.publish-at-public");
            int version = revise(entry, checked, RevisionAct.SCHEDULED, null, author, now);
            entry.publish(at, now);
            say(new EntryScheduled(entry.commune(), entry.id(), entry.kind(), author, now, version));
            return version;
        });
    }

    /** Takes it from readers' sight, or off the list of what is to come; it stays with its versions. */
    public int withdraw(UUID id, int base, @Self UUID author) {
        return change(id, base, (entry, now) -> {
            EntrySheet sheet = entry.sheet(now);
            int version = revise(
                    entry,
                    new EntryDraft(sheet.kind(), sheet.slug(), sheet.content()),
                    RevisionAct.WITHDRAWN,
                    null,
                    author,
                    now);
            entry.withdraw(now);
            say(new EntryWithdrawn(entry.commune(), entry.id(), entry.kind(), author, now, version));
            return version;
        });
    }

    /** Makes an older version the newest again; readers see it when it is published. */
    public int restore(UUID id, int number, int base, @Self UUID author) {
        return change(id, base, (entry, now) -> {
            EntryContent older = log.content(entry.subject(), number, EntryContent.class);
            EntryDraft draft = new EntryDraft(entry.kind(), entry.slug(), older);
            return revise(entry, draft, RevisionAct.RESTORED, number, author, now);
        });
    }

    private interface Deed {
        int on(Entry entry, Instant now);
    }

    private int change(UUID id, int base, Deed deed) {
        try {
            Integer version = transaction.execute(status -> {
                Entry entry = entries.findAndLockById(id).orElseThrow(() -> new IllegalArgumentException("no entry"));
                if (entry.latest() != base)
                    throw new SavedElsewhere(log.newestVersion(entry.subject()).orElseThrow());
                return deed.on(entry, Instant.now(clock));
            });
            return version == null ? base : version;
        } catch (DataIntegrityViolationException sameMoment) {
            String said = String.valueOf(sameMoment.getMostSpecificCause().getMessage());
            if (said.contains("editorial_slug_once") || said.contains("editorial_entry_slug")) throw slugTaken();
            throw sameMoment;
        }
    }

    private int revise(
            Entry entry, EntryDraft draft, RevisionAct act, @Nullable Integer restored, UUID author, Instant now) {
        String slug = draft.slug().isEmpty() ? entry.slug() : draft.slug();
        if (!slug.equals(entry.slug())) {
            Optional<EntrySlug> known = slugs.findBySlug(slug);
            if (known.isPresent() && !known.get().entry().equals(entry.id())) throw slugTaken();
            // the old one stays, and leads here
            if (known.isEmpty()) slugs.saveAndFlush(new EntrySlug(slug, entry.id()));
        }
        int version = log.add(entry.subject(), entry.latest(), act, restored, author, draft.content());
        entry.revise(draft.kind(), slug, draft.content(), version, now);
        entries.saveAndFlush(entry);
        if (act == RevisionAct.SAVED || act == RevisionAct.RESTORED)
            say(new EntrySaved(entry.commune(), entry.id(), entry.kind(), author, now, version));
        return version;
    }

    /** Everything in the commune, what was changed last first. */
    @Transactional(readOnly = true)
    public Page<EntrySheet> list(@Nullable EntryKind kind, int page) {
        PageRequest wanted = PageRequest.of(page, PAGE);
        Instant now = Instant.now(clock);
        return (kind == null
                        ? entries.findByOrderByChangedAtDescIdDesc(wanted)
                        : entries.findByKindOrderByChangedAtDescIdDesc(kind, wanted))
                .map(entry -> entry.sheet(now));
    }

    @Transactional(readOnly = true)
    public Optional<EntrySheet> find(UUID id) {
        return entries.findById(id).map(entry -> entry.sheet(Instant.now(clock)));
    }

    /** The newest version as readers would see it. */
    @Transactional(readOnly = true)
    public Optional<EntryData> preview(UUID id) {
        return entries.findById(id).map(entry -> entry.preview(Instant.now(clock)));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(UUID id) {
        return entries.findById(id).map(entry -> log.versions(entry.subject())).orElse(List.of());
    }

    /** Who changed what in the commune's own words, pages, navigation and identity. */
    @Transactional(readOnly = true)
    public Page<Change> changes(int page) {
        return log.all(page, PAGE).map(this::change);
    }

    private Change change(RevisionLog.Change revision) {
        return new Change(
                revision.subject().kind(),
                revision.subject().id(),
                revision.subject().kind().equals(KIND)
                        ? log.content(revision.subject(), revision.number(), EntryContent.class)
                        : null,
                revision.number(),
                revision.act(),
                revision.author(),
                revision.at());
    }

    private static final String KIND = EntryService.KIND;

    /** Keeps a picture that an editor hands in, before the entry is saved. */
    public StoredFile keep(String name, byte[] content) {
        StoredFile file = files.store(name, content);
        if (!file.type().startsWith("image/")) throw EntryCheck.fault("picture", "editorial.picture-type");
        return file;
    }

    /**
     * Keeps a file to take along that an editor hands in, before the entry is saved.
     *
     * @throws InvalidInput in {@code documents}, when it is not of a kind that is taken
     */
    public StoredFile keepFile(String name, byte[] content) {
        return files.store(name, content);
    }

    /** A file of what editors work on. */
    @Transactional(readOnly = true)
    public Optional<OpenedFile> file(UUID entry, String hash) {
        return find(entry).flatMap(sheet -> sheet.content().file(hash)).map(files::open);
    }

    /** A picture of what editors work on. */
    @Transactional(readOnly = true)
    public Optional<byte[]> picture(String hash) {
        return entries.existsByDraftPicture(hash) ? Optional.of(files.read(hash)) : Optional.empty();
    }

    private void say(Fact fact) {
        if (!fact.commune().equals(CommuneScope.current())) throw new IllegalStateException("another commune's entry");
        facts.publishEvent(fact);
    }

    private static InvalidInput slugTaken() {
        return EntryCheck.fault("slug", "editorial.slug-taken");
    }
}
