package ma.musharaka.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: what a room has that stands somewhere in the commune, for the page of places. */
public interface PlaceSource {

    /** From the top of the page. */
    int order();

    /** Text key of what these things are called. */
    String titleKey();

    /** Where all of them are listed. */
    String listPath();

    /** Public things only, those of the commune of the moment, titled in this language where they can be. */
    List<Placed> places(Language language);

    /**
     * Something public.
     *
     * @param title as people read it
     * @param language that the title is in; nothing when someone wrote it in a language of their own
     * @param path where it is read, without language
     * @param point where a map shows it, where that is known
     * @param name what the commune calls the place
     * @param area what its author called the place, in a language of their own
     */
    record Placed(
            String title,
            @Nullable Language language,
            String path,
            @Nullable Point point,
            @Nullable LocalizedText name,
            @Nullable String area) {

        /** Something that the commune named. */
        public Placed(LocalizedText.Said title, String path, @Nullable Place place) {
            this(
                    title.text(),
                    title.language(),
                    path,
                    place == null ? null : place.point(),
                    place == null ? null : place.name(),
                    null);
        }
    }
}
