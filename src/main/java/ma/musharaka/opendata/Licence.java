package ma.musharaka.opendata;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Under which terms the data may be used again, as whoever runs the deployment has agreed with its communes. Without a
 * name the site says what the law says, and that the commune has not confirmed it.
 *
 * @param name in any language, since a licence has one name
 */
@ConfigurationProperties("musharaka.open-data-licence")
public record Licence(@Nullable String name, @Nullable URI url) {

    public boolean isConfirmed() {
        return name != null && !name.isBlank();
    }
}
