package ma.musharaka.people.revision;

import java.time.Instant;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * One version of something that editors keep: who made it, when, and what it says.
 *
 * @param author how the person is called; nothing for what the system loaded
 * @param fields what it says, field by field, such as {@code title.fr}
 */
public record Version(
        int number,
        RevisionAct act,
        @Nullable Integer restoredFrom,
        @Nullable String author,
        Instant at,
        SequencedMap<String, String> fields) {}
