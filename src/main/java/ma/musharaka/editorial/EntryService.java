package ma.musharaka.editorial;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.OpenedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows readers what the commune says, at its time and no sooner. */
@Service
public class EntryService {

    public static final String KIND = "editorial";
    public static final int PAGE = 12;

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Entries entries;
    private final EntrySlugs slugs;
    private final FileStore files;
    private final CommuneService communes;
    private final Clock clock;

    EntryService(Entries entries, EntrySlugs slugs, FileStore files, CommuneService communes, Clock clock) {
        this.entries = entries;
        this.slugs = slugs;
        this.files = files;
        this.communes = communes;
        this.clock = clock;
    }

    /** How many there are of each kind, and of each year, the newest first. */
    public record Facets(Map<EntryKind, Long> kinds, NavigableMap<Integer, Long> years) {}

    /**
     * News and press notes, the newest first.
     *
     * @param kind only these
     * @param year only what became public in it, by Moroccan time
     */
    @ForEveryone
    @Transactional(readOnly = true)
    public Page<EntryData> news(@Nullable EntryKind kind, @Nullable Integer year, int page) {
        return entries.findPublic(
                        kind == null ? EntryKind.NEWS_AND_NOTES : List.of(kind),
                        Instant.now(clock),
                        year == null ? Instant.EPOCH : begin(year),
                        year == null ? NEVER : begin(year + 1),
                        PageRequest.of(page, PAGE))
                .map(Entry::data);
    }

    private static Instant begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Translator.ZONE).toInstant();
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Facets facets() {
        Map<EntryKind, Long> kinds = new EnumMap<>(EntryKind.class);
        NavigableMap<Integer, Long> years = new TreeMap<>();
        for (Entries.Moment moment : entries.findPublicMoments(EntryKind.NEWS_AND_NOTES, Instant.now(clock))) {
            kinds.merge(moment.getKind(), 1L, Long::sum);
            years.merge(moment.getAt().atZone(Translator.ZONE).getYear(), 1L, Long::sum);
        }
        return new Facets(kinds, years.descendingMap());
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<EntryData> newsItem(String slug) {
        return find(slug, EntryKind.NEWS_AND_NOTES);
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<EntryData> page(String slug) {
        return find(slug, List.of(EntryKind.PAGE));
    }

    private Optional<EntryData> find(String slug, Collection<EntryKind> kinds) {
        return entries.findPublic(slug, kinds, Instant.now(clock)).map(Entry::data);
    }

    /** The commune's standing pages, the oldest first: the order in which a site is made. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<EntryData> pages() {
        return entries.findPublic(
                        List.of(EntryKind.PAGE), Instant.now(clock), Instant.EPOCH, NEVER, PageRequest.of(0, 200))
                .map(Entry::data)
                .getContent()
                .reversed();
    }

    /** Where what was once at this address is read now, of what is public. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<String> movedTo(String slug) {
        return slugs.findBySlug(slug)
                .flatMap(found -> entries.findById(found.entry()))
                .filter(entry -> entry.state(Instant.now(clock)) == EntryState.PUBLISHED)
                .map(entry -> entry.kind().address(entry.slug()));
    }

    /** The commune's emblem, as its pages show it now. */
    @ForEveryone
    public Optional<byte[]> emblem(String hash) {
        return communes.data(CommuneScope.current())
                .filter(commune -> hash.equals(commune.emblem()))
                .map(commune -> files.read(hash));
    }

    /** A picture that readers see now. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<byte[]> picture(String hash) {
        return entries.isPictureShown(hash, Instant.now(clock)) ? Optional.of(files.read(hash)) : Optional.empty();
    }

    /** A file of an entry that readers see now. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<OpenedFile> file(UUID entry, String hash) {
        return find(entry).flatMap(data -> data.content().file(hash)).map(files::open);
    }

    @ForHouse
    @Transactional(readOnly = true)
    public Optional<EntryData> find(UUID id) {
        return entries.findById(id)
                .filter(entry -> entry.state(Instant.now(clock)) == EntryState.PUBLISHED)
                .map(Entry::data);
    }
}
