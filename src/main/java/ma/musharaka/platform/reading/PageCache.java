package ma.musharaka.platform.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import ma.musharaka.platform.ContentChanged;
import ma.musharaka.platform.Fact;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Pages kept ready for anonymous readers. A commune's pages are of one generation; a change makes the next one, right
 * after its commit, so that a page begun before the change can never be served after it.
 */
@Component
class PageCache {

    private static final long MAXIMUM_BYTES = 64L << 20;

    private record Key(String commune, long generation, String page) {}

    private final Cache<Key, ServedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MAXIMUM_BYTES)
            .weigher((Key key, ServedPage page) -> page.weight())
            .build();
    private final Map<String, Long> generations = new ConcurrentHashMap<>();

    ServedPage get(String commune, String page, Supplier<ServedPage> make) {
        Key key = new Key(commune, generations.getOrDefault(commune, 0L), page);
        ServedPage ready = pages.getIfPresent(key);
        return ready != null ? ready : pages.get(key, k -> make.get());
    }

    void drop(String commune) {
        generations.merge(commune, 1L, Long::sum);
    }

    /** A new day opens and closes rounds without any act. */
    @Scheduled(cron = "0 0 0 * * *", zone = "Africa/Casablanca")
    void newDay() {
        pages.invalidateAll();
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
