package ma.musharaka.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The deployment's own settings.
 *
 * @param home where the search index and uploaded files are kept
 * @param demo whether demonstration communes, accounts and the outbox page exist
 * @param networkHost the host of the network of communes
 * @param tiles address of map tiles with {@code {z}}, {@code {x}} and {@code {y}}; empty for maps without a ground
 * @param searchable whether search engines may keep the pages; unsaid, all but a demonstration's
 */
@ConfigurationProperties("musharaka")
public record MusharakaProperties(
        Path home,
        @DefaultValue("false") boolean demo,
        @DefaultValue("localhost") String networkHost,
        @DefaultValue("") String tiles,
        @Nullable Boolean searchable) {

    /** Whether search engines may keep the pages: those of a demonstration only where it is said. */
    public boolean indexable() {
        return searchable != null ? searchable : !demo;
    }
}
