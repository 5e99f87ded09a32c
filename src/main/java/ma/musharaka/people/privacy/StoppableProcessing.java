package ma.musharaka.people.privacy;

import java.util.UUID;

/** Port: a room that does something with people's data which they may stop says what stopping it means there. */
public interface StoppableProcessing {

    /** Its code in the register of processing. */
    String processing();

    /**
     * Stops it for a person in the commune of the moment, in the caller's transaction: at once, and for what is on its way.
     */
    void stop(UUID person);
}
