package ma.musharaka.people;

import java.time.Instant;

/**
 * Port: how a room forgets what has served its purpose. For how long it is kept stands in the retention rules, which are
 * data, with its source.
 */
public interface RetentionTask {

    /** Code of the retention rule that it carries out. */
    String rule();

    /**
     * Forgets what is older, in the commune of the moment and within the transaction of the caller.
     *
     * @return how many rows were changed or deleted
     */
    int forgetBefore(Instant moment);
}
