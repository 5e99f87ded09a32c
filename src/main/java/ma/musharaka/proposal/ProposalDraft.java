package ma.musharaka.proposal;

import java.util.UUID;
import ma.musharaka.platform.Point;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen writes.
 *
 * @param key made with the form; the same key is the same submission, however often it is sent
 * @param point where it is, when the citizen showed it on the map
 * @param topic what it is about, where the commune has published topics
 */
public record ProposalDraft(
        UUID key,
        String title,
        String text,
        String place,
        @Nullable Point point,
        @Nullable SubjectRef topic) {

    public static final int SHORTEST_TITLE = 8;
    public static final int LONGEST_TITLE = 120;
    public static final int SHORTEST_TEXT = 20;
    public static final int LONGEST_TEXT = 5000;
    public static final int LONGEST_PLACE = 150;

    ProposalDraft withoutTopic() {
        return new ProposalDraft(key, title, text, place, point, null);
    }
}
