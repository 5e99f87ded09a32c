package ma.musharaka.editorial;

import ma.musharaka.platform.Language;

/**
 * What someone writes to the commune.
 *
 * @param name may be empty
 * @param replyTo where an answer goes; may be empty for those who have no address
 */
public record ContactDraft(String name, String replyTo, String text, Language language) {

    public static final int LONGEST_NAME = 120;
    public static final int SHORTEST_TEXT = 10;
    public static final int LONGEST_TEXT = 4000;
}
