package ma.musharaka.platform;

import java.util.Set;
import java.util.UUID;

/** Someone who is signed in on this commune's site. */
public interface Visitor {

    UUID personId();

    /** Code of the commune on whose site they came in; what they may do, they may do there. */
    String commune();

    /** The name the person chose to be called by. */
    String displayName();

    /** Names of the staff roles held in this commune; none before the second factor was shown. */
    Set<String> roles();

    /** Whether roles wait until a second factor is shown. */
    boolean secondFactorDue();
}
