package ma.musharaka.editorial;

import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says, in each of the commune's languages as far as it is written.
 *
 * @param body Markdown
 */
public record EntryContent(
        LocalizedText title,
        LocalizedText summary,
        LocalizedText body,
        @Nullable Picture picture) {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_SUMMARY = 400;
    public static final int LONGEST_BODY = 20_000;
    public static final int LONGEST_ALT = 250;

    /**
     * The picture above the text.
     *
     * @param hash under which it is kept
     * @param alt what it shows, for those who do not see it
     */
    public record Picture(String hash, String type, LocalizedText alt) {}
}
