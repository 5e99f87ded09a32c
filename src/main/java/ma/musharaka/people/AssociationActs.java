package ma.musharaka.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: what an association did in the commune of the moment, told by the room where it did it. */
public interface AssociationActs {

    int order();

    /** Text key of what these acts are called, such as the petitions that it filed. */
    String titleKey();

    /** The newest first; only what the public may see. */
    List<Act> of(UUID association);

    /**
     * One act.
     *
     * @param title as it was written; nothing while that is not public
     * @param address where the public reads it, without language
     * @param number that people quote
     * @param stateKey text key of what became of it
     */
    record Act(@Nullable String title, String address, int number, LocalDate on, String stateKey) {}
}
