package ma.musharaka.people.revision;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import org.jspecify.annotations.Nullable;

/** What {@link Drafting} must know of a kind of thing that is kept in versions. */
public interface Kept<C, E extends Drafted<C>> {

    Class<C> type();

    Optional<E> lock(UUID id);

    /** Tries what is written against what else there is; makes room for it. */
    void prepare(E entity, C content);

    Fact saved(E entity, @Nullable UUID author, Instant at);

    Fact published(E entity, @Nullable UUID author, Instant at);

    Fact withdrawn(E entity, @Nullable UUID author, Instant at);
}
