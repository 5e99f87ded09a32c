package ma.musharaka.platform.keys;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys as the operator names them; each is 32 bytes in Base64.
 *
 * @param current name of the key that seals from now on; older ones stay so that they can still open
 * @param encryption keys by their names
 * @param mark the key of marks; it stays the same for as long as what it marked must be recognised
 */
@ConfigurationProperties("musharaka.keys")
record KeyProperties(
        @Nullable String current,
        @DefaultValue Map<String, String> encryption,
        @Nullable String mark) {}
