package ma.musharaka.platform.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.ContentChanged;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Pages kept ready for anonymous readers. A commune's pages are of one generation and one day: a change makes the next
 * generation, right after its commit, so that a page begun before the change can never be served after it; a new day
 * opens and closes rounds without any act. What is not there is not kept, so that made-up addresses push nothing out.
 */
@Component
class PageCache {

    private static final long MAXIMUM_BYTES = 64L << 20;

    private record Key(String commune, long generation, LocalDate day, String page) {}

    private final Cache<Key, ServedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MAXIMUM_BYTES)
            .weigher((Key key, ServedPage page) -> page.weight())
            .build();
    private final Cache<String, Key> addresses =
            Caffeine.newBuilder().maximumSize(20_000).build();
    private final Map<String, Long> generations = new ConcurrentHashMap<>();
    private final Clock clock;

    PageCache(Clock clock) {
        this.clock = clock;
    }

    /**
     * Made once, however many ask for it at the same moment.
     *
     * @param address as it was asked for, where that is the page's own; the next who asks so finds it by that alone
     */
    ServedPage get(String commune, String page, @Nullable String address, Supplier<ServedPage> make) {
        Key key = new Key(commune, generation(commune), today(), page);
        ServedPage ready = pages.getIfPresent(key);
        if (ready != null) {
            if (address != null) addresses.put(address, key);
            return ready;
        }
        try {
            return pages.get(key, _ -> {
                ServedPage made = make.get();
                if (made.status() != 200) throw new NotKept(made);
                return made;
            });
        } catch (NotKept absent) {
            return absent.page;
        }
    }

    /** The page that was last made for this very address, unless something changed since. */
    @Nullable
    ServedPage ready(String address) {
        Key key = addresses.getIfPresent(address);
        return key != null && key.generation == generation(key.commune) && key.day.equals(today())
                ? pages.getIfPresent(key)
                : null;
    }

    /** What the network of communes changes, every commune's pages may show. */
    private long generation(String commune) {
        return generations.getOrDefault(commune, 0L) + generations.getOrDefault(CommuneScope.NETWORK, 0L);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Translator.ZONE);
    }

    /** Carries a page past the cache, to the one who asked. */
    private static final class NotKept extends RuntimeException {

        private final transient ServedPage page;

        NotKept(ServedPage page) {
            super(null, null, false, false);
            this.page = page;
        }
    }

    void drop(String commune) {
        generations.merge(commune, 1L, Long::sum);
    }

    long size() {
        pages.cleanUp();
        return pages.estimatedSize();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(Fact fact) {
        drop(fact.commune());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ContentChanged change) {
        drop(change.commune());
    }
}
