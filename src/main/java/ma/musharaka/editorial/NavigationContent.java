package ma.musharaka.editorial;

import java.util.List;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The main navigation as the commune arranged it; what it does not name stands at the end, as the rooms declare it. */
public record NavigationContent(List<Item> items) {

    public static final int LONGEST_LABEL = 40;
    public static final int MOST = 30;

    public NavigationContent {
        items = List.copyOf(items);
    }

    /**
     * One way through the site.
     *
     * @param path of this site
     * @param label in the commune's own words; nothing: as the room calls it
     */
    public record Item(String path, boolean shown, @Nullable LocalizedText label) {}
}
