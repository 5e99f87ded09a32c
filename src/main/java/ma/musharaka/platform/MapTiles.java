package ma.musharaka.platform;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the pictures under a map come from. None unless the deployment names a server of its own choice: a visitor's
 * browser speaks to no stranger, and the map is drawn all the same.
 *
 * @see #origin() what a page's policy for pictures must then allow
 */
@Component
public final class MapTiles {

    private final String address;
    private final String attribution;
    private final String origin;

    /**
     * @param attribution who made the map, as its licence asks
     * @throws IllegalArgumentException when the address is no address of tiles at one exact host
     */
    public MapTiles(MusharakaProperties properties, @Value("${musharaka.tiles-attribution:}") String attribution) {
        this.address = properties.tiles().strip();
        this.attribution = attribution.strip();
        this.origin = this.address.isEmpty() ? "" : originOf(this.address);
    }

    public String address() {
        return address;
    }

    public String attribution() {
        return attribution;
    }

    /** The one origin that tiles come from, such as {@code https://tiles.example.ma}; empty when there are none. */
    public String origin() {
        return origin;
    }

    private static String originOf(String address) {
        for (String part : new String[] {"{z}", "{x}", "{y}"})
            if (!address.contains(part)) throw new IllegalArgumentException("musharaka.tiles has no " + part);
        URI uri = URI.create(address.replace("{z}", "0").replace("{x}", "0").replace("{y}", "0"));
        if (uri.getHost() == null || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())))
            throw new IllegalArgumentException("musharaka.tiles is no http(s) address: " + address);
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }
}
