package ma.musharaka.discussion;

import java.util.UUID;
import ma.musharaka.platform.SubjectRef;

/**
 * What someone writes about something.
 *
 * @param key made with the form; the same key is the same comment, however often it is sent
 * @param signedAs the name that is shown with it; empty for none
 */
public record CommentDraft(UUID key, SubjectRef subject, String text, String signedAs) {

    public static final int SHORTEST_TEXT = 10;
    public static final int LONGEST_TEXT = 1000;
    public static final int LONGEST_NAME = 80;
}
