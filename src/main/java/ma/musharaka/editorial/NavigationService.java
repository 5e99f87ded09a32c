package ma.musharaka.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.people.revision.RevisionAct;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.ContentChanged;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.ui.NavigationEntry;
import ma.musharaka.platform.ui.NavigationPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The ways through a commune's site: which the main navigation shows, in which order, under which names. */
@Service
public class NavigationService implements NavigationPlan {

    private static final String MAY_EDIT = "hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')";
    private static final int MOST_AT_FOOT = 12;

    private static final NavigationContent NONE = new NavigationContent(List.of());

    private final RevisionLog log;
    private final FrameVersions frames;
    private final EntryService entries;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final Remembered<Ways> ways = new Remembered<>(new Ways(new NavigationContent(List.of()), List.of()));

    /** What a commune arranged, and its pages that are public. */
    private record Ways(NavigationContent content, List<EntryData> pages) {}

    /** What an editor arranges, and the version it is. */
    public record Arranged(NavigationContent content, int version) {}

    NavigationService(
            RevisionLog log, FrameVersions frames, EntryService entries, ApplicationEventPublisher facts, Clock clock) {
        this.log = log;
        this.frames = frames;
        this.entries = entries;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @ForEveryone
    public List<NavigationEntry> main(List<NavigationEntry> declared) {
        Ways now = now();
        Set<String> pages = now.pages.stream().map(EntryData::address).collect(Collectors.toSet());
        return complete(now.content, declared).items().stream()
                .filter(NavigationContent.Item::shown)
                .flatMap(item -> entry(item, declared, pages).stream())
                .toList();
    }

    private static java.util.Optional<NavigationEntry> entry(
            NavigationContent.Item item, List<NavigationEntry> declared, Set<String> pages) {
        LocalizedText label = item.label();
        return declared.stream()
                .filter(each -> each.path().equals(item.path()))
                .findFirst()
                .map(each -> new NavigationEntry(each.order(), each.path(), each.textKey(), label))
                .or(() -> label != null && pages.contains(item.path())
                        ? java.util.Optional.of(new NavigationEntry(0, item.path(), "", label))
                        : java.util.Optional.empty());
    }

    @Override
    @ForEveryone
    public List<NavigationEntry> foot() {
        List<NavigationEntry> foot = new ArrayList<>();
        foot.add(new NavigationEntry(0, "/contact", "editorial.contact.title"));
        now().pages.stream()
                .limit(MOST_AT_FOOT)
                .map(page -> new NavigationEntry(
                        1, page.address(), "", page.content().title()))
                .forEach(foot::add);
        return List.copyOf(foot);
    }

    private Ways now() {
        return FrameVersions.isPreview() ? load() : ways.get(this::load);
    }

    private Ways load() {
        return new Ways(
                frames.said(NavigationChanged.of(CommuneScope.current()), NavigationContent.class)
                        .orElse(NONE),
                entries.pages());
    }

    /** What the commune arranged, then what it never named. */
    private static NavigationContent complete(NavigationContent content, List<NavigationEntry> declared) {
        Map<String, NavigationContent.Item> items = new LinkedHashMap<>();
        content.items().forEach(item -> items.put(item.path(), item));
        declared.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .forEach(each -> items.putIfAbsent(each.path(), new NavigationContent.Item(each.path(), true, null)));
        return new NavigationContent(List.copyOf(items.values()));
    }

    @PreAuthorize(MAY_EDIT)
    public Arranged arranged(List<NavigationEntry> declared) {
        SubjectRef subject = NavigationChanged.of(CommuneScope.current());
        NavigationContent newest =
                frames.newest(subject, NavigationContent.class).orElse(NONE);
        return new Arranged(complete(newest, declared), log.latest(subject));
    }

    @PreAuthorize(MAY_EDIT)
    public FrameStanding standing() {
        return frames.standing(NavigationChanged.of(CommuneScope.current()), NavigationContent.class);
    }

    @PreAuthorize(MAY_EDIT)
    public List<Version> versions() {
        SubjectRef subject = NavigationChanged.of(CommuneScope.current());
        return log.versions(subject).stream()
                .map(version -> new Version(
                        version.number(),
                        version.act(),
                        version.restoredFrom(),
                        version.author(),
                        version.at(),
                        lines(log.content(subject, version.number(), NavigationContent.class))))
                .toList();
    }

    /** One line for each way, as people read it. */
    private static SequencedMap<String, String> lines(NavigationContent content) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put(
                "items",
                content.items().stream()
                        .map(item -> (item.shown() ? "+ " : "- ")
                                + item.path()
                                + (item.label() == null ? "" : " · " + named(item.label())))
                        .collect(Collectors.joining("\n")));
        return fields;
    }

    private static String named(LocalizedText label) {
        return Stream.of(label.ar(), label.fr(), label.zgh())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" / "));
    }

    /**
     * Arranges the navigation.
     *
     * @throws ma.musharaka.platform.InvalidInput in {@code label-<number>}
     * @throws ma.musharaka.people.revision.SavedElsewhere when somebody else did since {@code base}
     */
    @PreAuthorize(MAY_EDIT)
    public int save(NavigationContent content, List<NavigationEntry> declared, int base, @Self UUID author) {
        return save(content, declared, base, Showing.NOW, author);
    }

    /**
     * Keeps an arrangement for editors, or for readers from now or from a moment on.
     *
     * @throws ma.musharaka.platform.InvalidInput in {@code label-<number>}, or in {@code publish-at}
     * @throws ma.musharaka.people.revision.SavedElsewhere when somebody else did since {@code base}
     */
    @PreAuthorize(MAY_EDIT)
    public int save(
            NavigationContent content, List<NavigationEntry> declared, int base, Showing showing, @Self UUID author) {
        return keep(check(content, declared), base, showing, null, author);
    }

    @PreAuthorize(MAY_EDIT)
    public int restore(int number, int base, @Self UUID author) {
        NavigationContent older =
                log.content(NavigationChanged.of(CommuneScope.current()), number, NavigationContent.class);
        return keep(older, base, new Showing(RevisionAct.RESTORED, null), number, author);
    }

    private int keep(NavigationContent content, int base, Showing showing, @Nullable Integer restored, UUID author) {
        String commune = CommuneScope.current();
        return frames.keep(
                NavigationChanged.of(commune),
                content,
                base,
                showing,
                restored,
                author,
                () -> null,
                version -> facts.publishEvent(new NavigationChanged(commune, author, Instant.now(clock), version)));
    }

    /** What was planned for a moment that has come is shown from now on. */
    void showDue() {
        String commune = CommuneScope.current();
        int shown = log.shown(NavigationChanged.of(commune), NavigationContent.class)
                .map(RevisionLog.Shown::number)
                .orElse(0);
        if (ways.forgetIfAnother(commune, shown)) facts.publishEvent(new ContentChanged(commune));
    }

    private NavigationContent check(NavigationContent content, List<NavigationEntry> declared) {
        InputCheck check = new InputCheck();
        Set<String> houses = declared.stream().map(NavigationEntry::path).collect(Collectors.toSet());
        Set<String> pages = entries.pages().stream().map(EntryData::address).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        List<NavigationContent.Item> items = new ArrayList<>();
        for (NavigationContent.Item item : content.items()) {
            boolean known = houses.contains(item.path()) || item.path().matches("/pages/[a-z0-9-]{1,80}");
            if (!known || !seen.add(item.path()) || items.size() == NavigationContent.MOST)
                throw new IllegalArgumentException("no way through the site: " + item.path());
            String field = "label-" + items.size();
            LocalizedText label = item.label() == null
                    ? null
                    : EntryCheck.lines(check, field, item.label(), NavigationContent.LONGEST_LABEL);
            if (label != null && EntryCheck.isEmpty(label)) label = null;
            if (label == null && !houses.contains(item.path())) check.add(field + "-ar", "editorial.title-needed");
            // a page that was withdrawn meanwhile keeps its place, and is shown again with its page
            if (item.shown() && !houses.contains(item.path()) && !pages.contains(item.path()) && label == null)
                continue;
            items.add(new NavigationContent.Item(item.path(), item.shown(), label));
        }
        check.done();
        return new NavigationContent(items);
    }

    /** Before the commune's pages are dropped, or the next ones would be made with the old frame. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Fact fact) {
        ways.forget(fact.commune());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ContentChanged change) {
        ways.forget(change.commune());
    }
}
