package ma.musharaka.editorial;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ma.musharaka.platform.StoredList;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** News, press notes and standing pages that readers see, as data; a draft or a scheduled one is not in it. */
@Component
class NewsList extends StoredList<Entry, EntryData> {

    private final Clock clock;

    NewsList(Entries entries, Clock clock) {
        super(
                entries,
                Sort.by(Sort.Order.desc("publishedAt"), Sort.Order.desc("id")),
                "changedAt",
                List.of(
                        told("slug", Type.TEXT, "editorial.data.slug", EntryData::slug),
                        told(
                                "kind",
                                Type.TEXT,
                                "editorial.data.kind",
                                entry -> entry.kind().code()),
                        told(
                                "title",
                                Type.LOCALIZED,
                                "editorial.data.title",
                                entry -> entry.content().title()),
                        told(
                                "summary",
                                Type.LOCALIZED,
                                "editorial.data.summary",
                                entry -> entry.content().summary()),
                        told("publishedAt", Type.INSTANT, "editorial.data.published-at", EntryData::publishedAt),
                        told("updatedAt", Type.INSTANT, "editorial.data.updated-at", EntryData::updatedAt),
                        told("address", Type.TEXT, "editorial.data.address", EntryData::address)));
        this.clock = clock;
    }

    @Override
    public String name() {
        return "news";
    }

    @Override
    public String titleKey() {
        return "editorial.data.list";
    }

    @Override
    public String textKey() {
        return "editorial.data.list-text";
    }

    @Override
    public String path() {
        return "/news";
    }

    @Override
    public Set<Form> forms() {
        return Set.of(Form.FEED, Form.PAGES);
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.choice(
                        "kind",
                        Arrays.stream(EntryKind.values()).map(EntryKind::code).toList(),
                        "editorial.data.of-kind"),
                Filter.year("editorial.data.of-year"));
    }

    @Override
    protected Specification<Entry> where(Asked asked) {
        Instant now = Instant.now(clock);
        @Nullable
        EntryKind kind = asked.value("kind")
                .flatMap(code -> Arrays.stream(EntryKind.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst())
                .orElse(null);
        return (entry, _, is) -> {
            List<Predicate> all = new ArrayList<>();
            all.add(is.isFalse(entry.get("withdrawn")));
            all.add(is.lessThanOrEqualTo(entry.get("publishedAt"), now));
            if (kind != null) all.add(is.equal(entry.get("kind"), kind));
            asked.year().ifPresent(year -> {
                all.add(is.greaterThanOrEqualTo(entry.get("publishedAt"), begin(year)));
                all.add(is.lessThan(entry.get("publishedAt"), begin(year + 1)));
            });
            return is.and(all.toArray(Predicate[]::new));
        };
    }

    private static Instant begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Translator.ZONE).toInstant();
    }

    @Override
    protected List<EntryData> tell(List<Entry> found) {
        return found.stream().map(Entry::data).toList();
    }

    @Override
    protected Row frame(EntryData entry) {
        Instant published = Objects.requireNonNull(entry.publishedAt(), "a public entry has its day");
        Instant changed = entry.updatedAt() == null ? published : entry.updatedAt();
        News news = entry.kind() == EntryKind.PAGE
                ? null
                : new News(entry.content().title(), entry.content().summary(), published);
        return frame(entry.id().toString(), entry.address(), changed, news, null);
    }

    @Override
    protected Instant changedAt(Entry entry) {
        EntryData data = entry.data();
        return Objects.requireNonNull(data.updatedAt() == null ? data.publishedAt() : data.updatedAt());
    }
}
