package ma.musharaka.people.level;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists by which the commune recognises its people. Only marks are kept: nobody can read a list back. */
@Service
@PreAuthorize("hasRole('CLERK')")
public class ResidentListService {

    private final ResidentLists lists;
    private final ResidentListEntries entries;
    private final Marks marks;
    private final LevelRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    /** A list as the clerk sees it: how many stand in it, and how many of them have an account here. */
    public record Imported(
            UUID id,
            String title,
            KnownBy knownBy,
            Link link,
            LocalDate on,
            LocalDate expires,
            long rows,
            long claimed) {}

    /** What a clerk says of a list. */
    public record Heading(
            String title, @Nullable Link link, @Nullable LocalDate expires) {}

    ResidentListService(
            ResidentLists lists,
            ResidentListEntries entries,
            Marks marks,
            LevelRules rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.marks = marks;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whether lists can be kept here: without keys there are no marks. */
    public boolean isOpen() {
        return marks.canBeMade();
    }

    /** Whether a list may know people by their identity number. */
    public boolean takesNumbers() {
        return marks.takesNumbers();
    }

    /** Looks at a file without keeping anything of it. */
    public ListPreview preview(byte[] content) {
        return new ResidentListFile(
                        rules.listColumns(),
                        today(),
                        marks::byNameAndBirth,
                        marks.takesNumbers() ? marks::byNumber : null)
                .read(content);
    }

    /**
     * Imports a list, whole.
     *
     * @throws ma.musharaka.platform.InvalidInput when the heading is not complete
     */
    @Transactional
    public void importList(Heading heading, ListPreview preview, @Self UUID clerk) {
        InputCheck check = new InputCheck();
        String title = check.line("title", heading.title(), 3, 150);
        Link link = heading.link();
        LocalDate expires = heading.expires();
        if (link == null) check.add("link", "level.list.link-needed");
        if (expires == null || !expires.isAfter(today()) || expires.isAfter(today().plusYears(10)))
            check.add("expires", "level.check.expires");
        if (!preview.canBeImported()) check.add("title", "level.list.fault.empty");
        check.done();
        if (link == null || expires == null) return;
        Instant now = Instant.now(clock);
        ResidentList list = lists.saveAndFlush(new ResidentList(title, preview.knownBy(), link, clerk, now, expires));
        entries.saveAll(preview.marks().stream()
                .map(mark -> new ResidentListEntry(list.id(), mark))
                .toList());
        facts.publishEvent(new ResidentListImported(
                CommuneScope.current(), list.id(), clerk, now, preview.marks().size()));
    }

    @Transactional(readOnly = true)
    public List<Imported> all() {
        return lists.findByOrderByImportedAtDesc().stream()
                .map(list -> new Imported(
                        list.id(),
                        list.title(),
                        list.knownBy(),
                        list.link(),
                        LocalDate.ofInstant(list.importedAt(), Translator.ZONE),
                        list.expires(),
                        entries.countByList(list.id()),
                        entries.countByListAndClaimedByNotNull(list.id())))
                .toList();
    }

    /** Takes a list back, with every mark in it; the checks that it gave stand until they expire or are withdrawn. */
    @Transactional
    public void remove(UUID id, @Self UUID clerk) {
        ResidentList list = lists.findById(id).orElseThrow();
        int gone = entries.deleteOfList(list.id());
        lists.delete(list);
        facts.publishEvent(new ResidentListRemoved(CommuneScope.current(), list.id(), clerk, Instant.now(clock), gone));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }
}
