package ma.musharaka.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can say about the database.
 *
 * @param data where the embedded database keeps its files; by default {@code ~/.local/share/musharaka/db}
 * @param cache where the server's binaries are unpacked, once per machine; by default {@code ~/.cache/musharaka}
 * @param fast give up durability for speed, for tests: whatever kills the server may lose or spoil the data
 * @param applicationUser the database user that receives the table grants; by default the user of the data source
 * @param applicationHost the host part of that user's account on an external server
 */
@ConfigurationProperties("musharaka.database")
record DatabaseProperties(
        @Nullable Path data,
        @Nullable Path cache,
        @DefaultValue("false") boolean fast,
        @Nullable String applicationUser,
        @DefaultValue("%") String applicationHost) {

    Path dataDirectory() {
        return data != null ? data : home().resolve(".local/share/musharaka/db");
    }

    Path cacheDirectory() {
        return cache != null ? cache : home().resolve(".cache/musharaka");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
