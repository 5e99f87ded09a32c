package ma.musharaka.people;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import ma.musharaka.platform.Visitor;

/** Who is signed in on a commune's site, with the roles held there. */
public record SignedIn(UUID personId, String displayName, Set<String> roles)
        implements Visitor, Principal, Serializable {

    @Override
    public String getName() {
        return personId.toString();
    }
}
