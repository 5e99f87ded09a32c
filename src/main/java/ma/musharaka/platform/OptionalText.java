package ma.musharaka.platform;

import org.jspecify.annotations.Nullable;

/** Texts of which nothing may be written yet: the database keeps an empty one as none. */
public final class OptionalText {

    public static final LocalizedText NOTHING = new LocalizedText(null, null, null);

    private OptionalText() {}

    public static LocalizedText orEmpty(@Nullable LocalizedText text) {
        return text == null ? NOTHING : text;
    }

    public static boolean isEmpty(@Nullable LocalizedText text) {
        return text == null || text.ar() == null && text.fr() == null && text.zgh() == null;
    }

    public static @Nullable LocalizedText orNull(LocalizedText text) {
        return isEmpty(text) ? null : text;
    }
}
