package ma.musharaka.programme;

import java.util.List;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the one who answers for a project reports: said once, never changed; the next report tells what became otherwise.
 *
 * @param text what was done
 * @param heard what people said of it
 * @param changed what changed because of it
 * @param completion the commune's own word
 * @param percent how far it was then, by its milestones where they have weights
 */
public record ReportContent(
        LocalizedText text,
        @Nullable LocalizedText heard,
        @Nullable LocalizedText changed,
        @Nullable Completion completion,
        @Nullable Integer percent,
        @Nullable Money committed,
        @Nullable Money paid,
        List<Photo> photos) {

    public static final int LONGEST_TEXT = 3000;
    public static final int LONGEST_ALT = 250;
    public static final int MOST_PHOTOS = 6;

    public ReportContent {
        photos = List.copyOf(photos);
    }

    /**
     * A photo of what was done.
     *
     * @param hash under which it is kept
     * @param alt what it shows, for those who do not see it
     */
    public record Photo(String hash, LocalizedText alt) {

        public String address() {
            return "/files/programme/" + hash;
        }
    }
}
