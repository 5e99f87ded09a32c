package ma.musharaka.commune;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a commune.
 *
 * @param code HCP code, as text
 * @param population legal population of the last census, in inhabitants
 * @param arrondissements whether it is one of the six communes divided into arrondissements
 * @param emblem hash of a small picture, where the commune gave one
 * @param hosts exact host names, lower case
 * @param languages offered to readers, in this order
 */
public record CommuneData(
        String code,
        String slug,
        LocalizedText name,
        LocalizedText province,
        LocalizedText tagline,
        int population,
        boolean arrondissements,
        Language defaultLanguage,
        String brand,
        @Nullable String emblem,
        Set<String> hosts,
        List<Language> languages,
        CommuneContact contact) {

    /** The host that pages and letters name; the others lead to the same site. */
    public String mainHost() {
        return Collections.min(hosts);
    }

    public CommuneIdentity identity() {
        return new CommuneIdentity(name, province, tagline, languages, defaultLanguage, brand, emblem, contact);
    }
}
