package ma.musharaka.editorial;

import java.util.List;
import java.util.Locale;

/** What an entry is to its readers. */
public enum EntryKind {
    /** Something happened or will. */
    NEWS,
    /** A word of the commune to the press (بلاغ صحفي). */
    PRESS_NOTE,
    /** Stays: about the commune, its legal notices, how to take part. */
    PAGE;

    /** What the list of news shows. */
    static final List<EntryKind> NEWS_AND_NOTES = List.of(NEWS, PRESS_NOTE);

    public String textKey() {
        return "editorial.kind." + code();
    }

    /** As addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where readers find an entry of this kind. */
    public String address(String slug) {
        return (this == PAGE ? "/pages/" : "/news/") + slug;
    }
}
