package ma.musharaka.opendata;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.access.ForEveryone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** All public lists, and how they are read: a page at a time, or whole in batches. */
@Service
public class Catalogue {

    /** So many rows are in memory at once when a whole list is read. */
    static final int BATCH = 500;

    private final Map<String, PublicList> lists;
    private final EntityManager entities;
    private final TransactionTemplate reading;
    private final TransactionTemplate snapshot;

    /** What the catalogue says of a list. */
    public record Entry(
            PublicList list, long rows, @Nullable Instant lastChange) {}

    /** A page of a list. */
    record Page(List<PublicList.Row> rows, long total) {}

    /** Takes rows, and may fail as a stream does. */
    interface Sink {
        void take(List<PublicList.Row> rows) throws IOException;
    }

    Catalogue(List<PublicList> lists, EntityManager entities, PlatformTransactionManager transactions) {
        this.lists = lists.stream()
                .sorted(Comparator.comparing(PublicList::name))
                .collect(Collectors.toMap(
                        PublicList::name,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("two lists are called " + one.name());
                        },
                        LinkedHashMap::new));
        this.entities = entities;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        // batches are pages of one and the same state, whatever is published meanwhile
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @ForEveryone
    public Collection<PublicList> lists() {
        return lists.values();
    }

    Optional<PublicList> find(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /** Every list with what it holds in the commune of the moment. */
    @ForEveryone
    public List<Entry> entries() {
        return reading.execute(status -> lists.values().stream()
                .map(list -> new Entry(
                        list,
                        list.count(PublicList.Asked.ALL),
                        list.lastChange().orElse(null)))
                .toList());
    }

    Page page(PublicList list, Wanted wanted) {
        return reading.execute(status ->
                new Page(list.rows(wanted.asked(), wanted.page(), wanted.size()), list.count(wanted.asked())));
    }

    long count(PublicList list) {
        return reading.execute(status -> list.count(PublicList.Asked.ALL));
    }

    Optional<Instant> lastChange(PublicList list) {
        return reading.execute(status -> list.lastChange());
    }

    /** The first rows in the list's own order. */
    List<PublicList.Row> first(PublicList list, int many) {
        return reading.execute(status -> list.rows(PublicList.Asked.ALL, 0, many));
    }

    /** Hands over all rows that were asked for, batch by batch, as they were when the first was read. */
    void readAll(PublicList list, PublicList.Asked asked, Sink sink) throws IOException {
        readPages(list, asked, 0, Integer.MAX_VALUE, sink);
    }

    /** Hands over so many batches of a list, beginning with one of them. */
    void readPages(PublicList list, PublicList.Asked asked, int first, int many, Sink sink) throws IOException {
        try {
            snapshot.executeWithoutResult(status -> {
                for (int batch = 0; batch < many; batch++) {
                    List<PublicList.Row> rows = list.rows(asked, first + batch, BATCH);
                    try {
                        sink.take(rows);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                    entities.clear();
                    if (rows.size() < BATCH) return;
                }
            });
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }
}
