package ma.musharaka.moderation;

import java.util.List;
import java.util.Optional;

/** Port: a room whose texts a decision may cite, such as the articles of the charter in force. */
public interface GroundSource {

    /** Those that a decision may cite today. */
    List<Ground> inForce();

    /** One that a decision cites, be it in force or not any more. */
    Optional<Ground> find(String code);
}
