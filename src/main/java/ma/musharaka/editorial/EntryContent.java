package ma.musharaka.editorial;

import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.files.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says, in each of the commune's languages as far as it is written.
 *
 * @param body Markdown
 * @param files to take along, in the order in which they are read
 */
public record EntryContent(
        LocalizedText title,
        LocalizedText summary,
        LocalizedText body,
        @Nullable Picture picture,
        List<StoredFile> files) {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_SUMMARY = 400;
    public static final int LONGEST_BODY = 20_000;
    public static final int LONGEST_ALT = 250;
    public static final int MOST_FILES = 10;

    public EntryContent {
        // versions of before there were files have none
        files = files == null ? List.of() : List.copyOf(files);
    }

    public EntryContent(LocalizedText title, LocalizedText summary, LocalizedText body, @Nullable Picture picture) {
        this(title, summary, body, picture, List.of());
    }

    Optional<StoredFile> file(String hash) {
        return files.stream().filter(file -> file.hash().equals(hash)).findFirst();
    }

    /**
     * The picture above the text.
     *
     * @param hash under which it is kept
     * @param alt what it shows, for those who do not see it
     */
    public record Picture(String hash, String type, LocalizedText alt) {}
}
