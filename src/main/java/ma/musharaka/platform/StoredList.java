package ma.musharaka.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * A public list of rows that are stored as such.
 *
 * @param <E> the stored row
 * @param <T> what is told of it; several are looked up at once where that takes other rows
 */
public abstract class StoredList<E, T> implements PublicList {

    private final JpaSpecificationExecutor<E> stored;
    private final Sort order;
    private final Sort newestFirst;
    private final List<Told<T>> told;

    /** A column with how its value is found. */
    protected record Told<T>(Column column, Function<T, @Nullable Object> value) {}

    /**
     * @param order by properties of the stored row; no two rows may share a place
     * @param changed the property that tells when a row changed; its id, which grows with time, where it does not change
     */
    protected StoredList(JpaSpecificationExecutor<E> stored, Sort order, String changed, List<Told<T>> told) {
        this.stored = stored;
        this.order = order;
        this.newestFirst = Sort.by(Sort.Direction.DESC, changed);
        this.told = told;
    }

    protected static <T> Told<T> told(String name, Type type, String textKey, Function<T, @Nullable Object> value) {
        return new Told<>(new Column(name, type, textKey), value);
    }

    /** Which rows are public, and which of them were asked for. */
    protected abstract Specification<E> where(Asked asked);

    /** What is told of these rows, in their order. */
    protected abstract List<T> tell(List<E> found);

    /** The row without its values. */
    protected abstract Row frame(T line);

    protected abstract Instant changedAt(E row);

    @Override
    public final List<Column> columns() {
        return told.stream().map(Told::column).toList();
    }

    @Override
    public final long count(Asked asked) {
        return stored.count(where(asked));
    }

    @Override
    public final List<Row> rows(Asked asked, int page, int size) {
        List<E> found = stored.findBy(
                where(asked),
                query -> query.slice(PageRequest.of(page, size, order)).getContent());
        return tell(found).stream().map(this::row).toList();
    }

    @Override
    public Optional<Instant> lastChange() {
        return stored.findBy(
                        where(Asked.ALL), query -> query.sortBy(newestFirst).first())
                .map(this::changedAt);
    }

    private Row row(T line) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Told<T> each : told) values.add(each.value().apply(line));
        Row frame = frame(line);
        return new Row(frame.key(), values, frame.address(), frame.changedAt(), frame.news(), frame.occasion());
    }

    /** A row to which {@link #rows} adds the values. */
    protected static Row frame(
            String key, @Nullable String address, Instant changedAt, @Nullable News news, @Nullable Occasion occasion) {
        return new Row(key, List.of(), address, changedAt, news, occasion);
    }

    /** When a row was added: its id begins with that moment (UUID version 7). */
    protected static Instant addedAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
