package ma.musharaka.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Editors bring the commune's budget as a spreadsheet. A file is taken whole or not at all; what was taken waits as a draft
 * that only they see, until they publish it, now or at a time. Every version stays.
 */
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
public class BudgetImports {

    public static final int PAGE = 20;

    private final BudgetImportFiles files;
    private final BudgetEditions editions;
    private final BudgetLines lines;
    private final BudgetService service;
    private final BudgetDrafting drafting;
    private final PeopleService people;
    private final Clock clock;

    /**
     * What became of a file.
     *
     * @param draft where it can be looked at; nothing when something is wrong with it
     */
    public record Handed(@Nullable UUID draft, List<RowFault> faults, List<RowFault> notes) {}

    BudgetImports(
            BudgetImportFiles files,
            BudgetEditions editions,
            BudgetLines lines,
            BudgetService service,
            BudgetDrafting drafting,
            PeopleService people,
            Clock clock) {
        this.files = files;
        this.editions = editions;
        this.lines = lines;
        this.service = service;
        this.drafting = drafting;
        this.people = people;
        this.clock = clock;
    }

    /** Takes a file as a draft; the same content, handed in again while it waits, is the same draft. */
    public Handed hand(String fileName, byte[] content, @Self UUID author) {
        return drafting.hand(fileName, content, author);
    }

    /** All files, the newest first; without what is in them. */
    @Transactional(readOnly = true)
    public Page<BudgetDraft> list(int page) {
        return files.findByOrderByMadeAtDescIdDesc(PageRequest.of(page, PAGE))
                .map(file ->
                        draft(file, editionsOf(file).stream().map(this::brief).toList()));
    }

    /** A file with everything that publishing it would change. */
    @Transactional(readOnly = true)
    public Optional<BudgetDraft> find(UUID id) {
        return files.findById(id)
                .map(file ->
                        draft(file, editionsOf(file).stream().map(this::whole).toList()));
    }

    private List<BudgetEdition> editionsOf(BudgetImport file) {
        return editions.findByImportId(file.id()).stream()
                .sorted(Comparator.comparing(edition -> edition.budget().year()))
                .toList();
    }

    private BudgetDraft draft(BudgetImport file, List<BudgetDraft.Year> years) {
        return new BudgetDraft(
                file.id(),
                file.fileName(),
                file.state(),
                file.isHeld(),
                nameOf(file.author()),
                file.madeAt(),
                file.publishAt(),
                file.publishedAt(),
                years);
    }

    private String nameOf(@Nullable UUID person) {
        return person == null
                ? ""
                : people.contact(person).map(PeopleService.Contact::displayName).orElse("");
    }

    private BudgetDraft.Year brief(BudgetEdition edition) {
        BudgetYear budget = edition.budget();
        return new BudgetDraft.Year(
                budget.year(),
                edition.number(),
                edition.lineCount(),
                new BudgetData(budget.year(), edition.isInvented(), null, List.of(), List.of(), List.of(), List.of()),
                null,
                List.of());
    }

    private BudgetDraft.Year whole(BudgetEdition edition) {
        Optional<BudgetEdition> shown = service.shown(edition.budget());
        return new BudgetDraft.Year(
                edition.budget().year(),
                edition.number(),
                edition.lineCount(),
                service.summed(edition),
                shown.map(this::standing).orElse(null),
                shown.filter(other -> other.number() != edition.number())
                        .map(other -> changes(other, edition))
                        .orElse(List.of()));
    }

    private BudgetDraft.Standing standing(BudgetEdition shown) {
        UUID file = shown.importId();
        String author = file == null
                ? ""
                : files.findById(file)
                        .map(imported -> nameOf(imported.publishedBy()))
                        .orElse("");
        return new BudgetDraft.Standing(shown.number(), shown.publishedAt(), author, shown.lineCount());
    }

    private List<BudgetDraft.Changed> changes(BudgetEdition before, BudgetEdition after) {
        Map<BudgetData.Code, BudgetData.Line> old = byCode(before);
        Map<BudgetData.Code, BudgetData.Line> fresh = byCode(after);
        List<BudgetDraft.Changed> changes = new ArrayList<>();
        fresh.forEach((code, line) -> {
            BudgetData.Line was = old.get(code);
            if (was == null || !was.voted().equals(line.voted()))
                changes.add(
                        new BudgetDraft.Changed(code, line.title(), was == null ? null : was.voted(), line.voted()));
        });
        old.forEach((code, line) -> {
            if (!fresh.containsKey(code)) changes.add(new BudgetDraft.Changed(code, line.title(), line.voted(), null));
        });
        return changes;
    }

    private Map<BudgetData.Code, BudgetData.Line> byCode(BudgetEdition edition) {
        Map<BudgetData.Code, BudgetData.Line> found = new LinkedHashMap<>();
        for (BudgetLine line : lines.findByEditionOrderByPosition(edition))
            if (!line.isHeading()) found.put(line.data().code(), line.data());
        return found;
    }

    /**
     * Shows all years of a file to people, now; each takes the place of the version that the editor saw in the preview.
     *
     * @param seen which version of each year was shown then
     * @throws PublishedElsewhere when another version was published in the meantime
     */
    @Transactional
    public void publish(UUID id, Map<Integer, Integer> seen, @Self UUID editor) {
        BudgetImport file = files.findAndLockById(id).orElseThrow();
        // pressed twice, it is published once
        if (!file.isWaiting()) return;
        for (BudgetEdition edition : lock(file, seen)) service.show(edition, editor);
        file.publish(editor, Instant.now(clock));
    }

    /**
     * Shows them from a moment on; nobody needs to be there then.
     *
     * @throws InvalidInput in {@code publish-at} when the moment has passed
     */
    @Transactional
    public void schedule(UUID id, @Nullable Instant at, Map<Integer, Integer> seen, @Self UUID editor) {
        if (at == null || !at.isAfter(Instant.now(clock)))
            throw new InvalidInput(
                    List.of(new InvalidInput.Violation("publish-at", "budget.import.publish-at-passed")));
        BudgetImport file = files.findAndLockById(id).orElseThrow();
        if (!file.isWaiting()) return;
        lock(file, seen).forEach(BudgetEdition::decide);
        file.schedule(at, editor);
    }

    private List<BudgetEdition> lock(BudgetImport file, Map<Integer, Integer> seen) {
        List<BudgetEdition> own = editionsOf(file);
        for (BudgetEdition edition : own) {
            BudgetYear year = service.lock(edition.budget());
            Integer shown = year.shown();
            if (seen.getOrDefault(year.year(), 0) != (shown == null ? 0 : shown))
                throw new PublishedElsewhere(year.year());
        }
        return own;
    }

    /** Its time is taken back; it is a draft again. */
    @Transactional
    public void unschedule(UUID id) {
        BudgetImport file = files.findAndLockById(id).orElseThrow();
        if (file.state() == ImportState.SCHEDULED) file.unschedule();
    }

    /** Puts a draft aside; it stays on the list, and can be handed in anew. */
    @Transactional
    public void discard(UUID id) {
        BudgetImport file = files.findAndLockById(id).orElseThrow();
        if (file.isWaiting()) file.discard();
    }
}
