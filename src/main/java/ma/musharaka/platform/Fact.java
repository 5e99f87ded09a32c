package ma.musharaka.platform;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a commune, said in the past tense by the room where it happened. Journal, moderation,
 * notification and label listen; nobody reaches back.
 *
 * <p>A fact holds ids, codes and numbers only: no name, mail, text or token. Its first component is the commune.
 */
public interface Fact {

    /** HCP code of the commune. */
    String commune();

    /** {@code <room>.<past participle>}, such as {@code proposal.published}; data files select by it. */
    String code();

    SubjectRef subject();

    /** Who acted, where a person did. */
    @Nullable
    UUID actor();

    /** To the microsecond, as the database keeps it. */
    Instant at();

    /** The way by which the act came. */
    default Channel channel() {
        return Channel.WEB;
    }

    /** Code of the ground that a decision rests on, such as an article of the charter; nothing where it cites none. */
    default @Nullable String ground() {
        return null;
    }

    /** Numbers that go with the act, each named. */
    default Map<String, Long> measures() {
        return Map.of();
    }
}
