package ma.musharaka.platform;

import java.util.Optional;

/** Port: the site of a commune, served by the room that knows communes. */
public interface Sites {

    Optional<Site> byCode(String commune);

    /** The site of the commune of the moment. */
    default Site current() {
        return byCode(CommuneScope.current()).orElseThrow(() -> new IllegalStateException("no commune here"));
    }
}
