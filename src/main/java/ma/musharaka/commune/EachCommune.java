package ma.musharaka.commune;

import java.util.function.Consumer;
import ma.musharaka.platform.CommuneScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * The house's own work in one commune after the other, on its clock and with nobody signed in. What fails is said in the
 * log and keeps nothing from the rest; it is still due at the next turn.
 */
@Component
public class EachCommune {

    private static final Logger LOG = LoggerFactory.getLogger(EachCommune.class);

    private final CommuneService communes;

    EachCommune(CommuneService communes) {
        this.communes = communes;
    }

    /** @param work within the scope of each commune */
    public void run(Runnable work) {
        each(communes.all(), commune -> CommuneScope.run(commune.code(), work));
    }

    /** @param work on each of them by itself, in the scope of the moment */
    public static <T> void each(Iterable<T> due, Consumer<? super T> work) {
        for (T one : due)
            try {
                work.accept(one);
            } catch (ConcurrencyFailureException elsewhere) {
                LOG.debug("another server was at {} as well: {}", one, elsewhere.getMessage());
            } catch (RuntimeException failed) {
                LOG.error("what was due of {} could not be done", one, failed);
            }
    }
}
