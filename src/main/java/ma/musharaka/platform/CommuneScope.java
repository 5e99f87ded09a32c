package ma.musharaka.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The commune on whose behalf this thread works now. Every row, search hit and page belongs to one.
 *
 * <p>A web request is given its commune from the host name; a listener from its fact; a live page's background work
 * from the session that the page belongs to. A thread without any of these sees no commune at all.
 */
public final class CommuneScope {

    /** The commune of a thread that has none: it sees no row and can add none. */
    public static final String NONE = "!none";

    /** The reserved place of the network of communes: its bodies and its front page. */
    public static final String NETWORK = "0";

    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();
    private static volatile Supplier<@Nullable String> liveSession = () -> null;

    private CommuneScope() {}

    /** The code of the commune of the moment, or {@link #NONE}. */
    public static String current() {
        if (CURRENT.isBound()) return CURRENT.get();
        String live = liveSession.get();
        return live == null ? NONE : live;
    }

    /**
     * Does the work on behalf of a commune.
     *
     * @throws X whatever the work throws
     * @throws IllegalStateException within a transaction of another commune
     */
    public static <T extends @Nullable Object, X extends Throwable> T call(
            String commune, ScopedValue.CallableOp<? extends T, X> work) throws X {
        refuseChangeWithinTransaction(commune);
        return ScopedValue.where(CURRENT, commune).call(work);
    }

    /** Does the work on behalf of a commune. */
    public static void run(String commune, Runnable work) {
        refuseChangeWithinTransaction(commune);
        ScopedValue.where(CURRENT, commune).run(work);
    }

    /** A transaction's session was opened for one commune and would go on showing that one's rows. */
    private static void refuseChangeWithinTransaction(String commune) {
        if (TransactionSynchronizationManager.isActualTransactionActive() && !commune.equals(current()))
            throw new IllegalStateException("a transaction of " + current() + " cannot turn to " + commune);
    }

    /** Tells where a live page's own threads find the commune that their session is pinned to. */
    public static void findInLiveSession(Supplier<@Nullable String> source) {
        liveSession = source;
    }
}
