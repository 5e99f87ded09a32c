package ma.musharaka.people;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import ma.musharaka.platform.Visitor;

/**
 * Who is signed in on a commune's site, and what they may do in this session.
 *
 * @param commune its code
 * @param roles held there; none until the second factor was shown
 * @param secondFactorDue whether there are roles that wait for it
 */
public record SignedIn(UUID personId, String commune, String displayName, Set<String> roles, boolean secondFactorDue)
        implements Visitor, Principal, Serializable {

    @Override
    public String getName() {
        return personId.toString();
    }
}
