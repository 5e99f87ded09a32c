package ma.musharaka.platform.keys;

import java.nio.file.Files;
import ma.musharaka.platform.MusharakaProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals what no deployment can do without sealing, such as the second factor of its staff: with the operator's keys, or
 * with one of the house's own where the operator has named none.
 */
@Component
public class HouseKeys {

    private final Keys keys;
    private final @Nullable Keys own;

    HouseKeys(Keys named, MusharakaProperties properties) {
        KeyFile file = KeyFile.of(properties.home());
        // what it sealed must open after the operator has named keys
        own = !named.areThere() || Files.exists(file.path()) ? new Keys(file.keys()) : null;
        keys = own != null && !named.areThere() ? own : named;
    }

    /** @param place where it is kept: elsewhere it does not open */
    public String seal(String place, String plain) {
        return keys.seal(place, plain);
    }

    /** @throws TamperedWith when it was changed, moved, or sealed with a key that is gone */
    public String open(String place, String sealed) {
        return own != null && own.current().equals(Keys.keyOf(sealed))
                ? own.open(place, sealed)
                : keys.open(place, sealed);
    }
}
