package ma.musharaka.people.level;

import java.util.List;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.keys.Keys;
import org.springframework.stereotype.Component;

/** Marks by which people on a list are recognised; each commune's are its own. */
@Component
class Marks {

    private final Keys keys;

    Marks(Keys keys) {
        this.keys = keys;
    }

    boolean canBeMade() {
        return keys.areThere();
    }

    /** Every mark under which these details could stand. */
    List<String> of(ClaimDetails details) {
        return canBeMade() ? List.of(byNameAndBirth(details)) : List.of();
    }

    String byNameAndBirth(ClaimDetails details) {
        return keys.mark("resident-list name " + CommuneScope.current(), details.canonical());
    }
}
