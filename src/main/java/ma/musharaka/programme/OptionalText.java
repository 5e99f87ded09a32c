package ma.musharaka.programme;

import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Texts of which nothing may be written yet: the database keeps an empty one as none. */
final class OptionalText {

    static final LocalizedText NOTHING = new LocalizedText(null, null, null);

    private OptionalText() {}

    static LocalizedText orEmpty(@Nullable LocalizedText text) {
        return text == null ? NOTHING : text;
    }

    static boolean isEmpty(@Nullable LocalizedText text) {
        return text == null || text.ar() == null && text.fr() == null && text.zgh() == null;
    }

    static @Nullable LocalizedText orNull(LocalizedText text) {
        return isEmpty(text) ? null : text;
    }
}
