package ma.musharaka.search;

import java.time.Instant;
import java.util.List;

/**
 * Port: a room's entity that search finds. It indexes {@code title_ar}, {@code title_fr}, {@code text_ar},
 * {@code text_fr} and {@code visible}; hits are shown through the {@code SubjectSource} of the same kind.
 */
public interface SearchSource {

    String kind();

    Class<?> indexed();

    /** Rows of the commune of the moment changed since then: the index may have missed them in a crash. */
    List<?> changedSince(Instant instant);
}
