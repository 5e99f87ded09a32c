package ma.musharaka.people.level;

import ma.musharaka.people.cnie.Cnie;
import ma.musharaka.people.cnie.CnieService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.keys.Keys;
import org.springframework.stereotype.Component;

/** Marks by which people on a list are recognised; each commune's are its own. */
@Component
class Marks {

    private final Keys keys;
    private final CnieService cnie;

    Marks(Keys keys, CnieService cnie) {
        this.keys = keys;
        this.cnie = cnie;
    }

    boolean canBeMade() {
        return keys.areThere();
    }

    /** Whether people may be recognised by their identity number here. */
    boolean takesNumbers() {
        return cnie.isOpen();
    }

    String byNumber(Cnie number) {
        return keys.mark("resident-list cnie " + CommuneScope.current(), number.number());
    }

    String byNameAndBirth(ClaimDetails details) {
        return keys.mark("resident-list name " + CommuneScope.current(), details.canonical());
    }
}
