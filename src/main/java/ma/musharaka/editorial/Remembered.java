package ma.musharaka.editorial;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import ma.musharaka.platform.CommuneScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What every page of a commune needs, kept at hand until something changes there. Without the database a page still has
 * its frame: the house's own.
 */
final class Remembered<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final AtomicLong edition = new AtomicLong();
    private final T otherwise;

    Remembered(T otherwise) {
        this.otherwise = otherwise;
    }

    T get(Supplier<T> load) {
        String commune = CommuneScope.current();
        if (commune.equals(CommuneScope.NONE) || commune.equals(CommuneScope.NETWORK)) return otherwise;
        T now = known.get(commune);
        if (now != null) return now;
        long before = edition.get();
        try {
            T loaded = load.get();
            // what a transaction has not committed yet, or what was read before a change, must not stand
            if (!isWriting()) keep(commune, loaded, before);
            return loaded;
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("the commune's own frame cannot be read: {}", unreachable.getMessage());
            return otherwise;
        }
    }

    private synchronized void keep(String commune, T loaded, long before) {
        if (before == edition.get()) known.put(commune, loaded);
    }

    synchronized void forget(String commune) {
        edition.incrementAndGet();
        known.remove(commune);
    }

    /**
     * Forgets what was kept when readers see another version than at the last look.
     *
     * @param shown number of the version that they see
     * @return whether they do
     */
    boolean forgetIfAnother(String commune, int shown) {
        Integer before = seen.put(commune, shown);
        if (before != null && before == shown) return false;
        forget(commune);
        return true;
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
