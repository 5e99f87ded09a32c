package ma.musharaka.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune's site as pages need it.
 *
 * @param origin such as {@code https://beni-mellal.example.ma}, without a slash at the end
 * @param brand the commune's colour, {@code #rrggbb}, checked for contrast when it was set
 * @param emblem hash of the small picture before the commune's name, {@code /files/emblem/…}
 */
public record Site(
        String commune,
        String slug,
        LocalizedText name,
        LocalizedText tagline,
        Language defaultLanguage,
        List<Language> languages,
        String origin,
        String brand,
        @Nullable String emblem,
        boolean demo) {

    public Site withOrigin(String seen) {
        return new Site(commune, slug, name, tagline, defaultLanguage, languages, seen, brand, emblem, demo);
    }

    /** An address of this site in a language: only a language that is not the commune's own is said. */
    public String link(String path, Language language) {
        if (language == defaultLanguage) return path;
        int part = path.indexOf('#');
        String page = part < 0 ? path : path.substring(0, part);
        return page + (page.contains("?") ? "&" : "?") + "lang=" + language.code() + path.substring(page.length());
    }
}
