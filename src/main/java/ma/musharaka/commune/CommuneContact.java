package ma.musharaka.commune;

import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How the commune is reached, each part only where the commune has given it.
 *
 * @param address of the town hall, several lines
 * @param hours when its counters are open, several lines
 * @param telephone international, such as {@code +212 5 23 00 00 00}
 * @param website the commune's own, beside this one
 */
public record CommuneContact(
        @Nullable LocalizedText address,
        @Nullable LocalizedText hours,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String website) {

    public static final CommuneContact NONE = new CommuneContact(null, null, null, null, null);

    public boolean isEmpty() {
        return equals(NONE);
    }
}
