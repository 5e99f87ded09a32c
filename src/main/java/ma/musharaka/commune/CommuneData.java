package ma.musharaka.commune;

import java.util.Set;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;

/**
 * What is known of a commune.
 *
 * @param code HCP code, as text
 * @param population legal population of the last census, in inhabitants
 * @param arrondissements whether it is one of the six communes divided into arrondissements
 * @param hosts exact host names, lower case
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
        Set<String> hosts) {

    /** The host that pages and letters name; the others lead to the same site. */
    public String mainHost() {
        return hosts.stream().sorted().findFirst().orElseThrow(() -> new IllegalStateException(slug + " has no host"));
    }
}
