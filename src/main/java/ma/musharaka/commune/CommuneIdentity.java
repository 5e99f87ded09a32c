package ma.musharaka.commune;

import java.util.List;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a commune's administrator says of it: its name, languages, colour, emblem and contact. Its code, hosts and population
 * are the deployment's.
 *
 * @param languages offered to readers, Arabic always among them
 * @param brand {@code #rrggbb}, readable under white letters
 * @param emblem hash of a small picture that stands before the name; without one an ornament does
 */
public record CommuneIdentity(
        LocalizedText name,
        LocalizedText province,
        LocalizedText tagline,
        List<Language> languages,
        Language defaultLanguage,
        String brand,
        @Nullable String emblem,
        CommuneContact contact) {

    public CommuneIdentity {
        languages = List.copyOf(languages);
    }
}
