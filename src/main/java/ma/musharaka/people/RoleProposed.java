package ma.musharaka.people;

import java.time.Instant;
import java.util.UUID;

/** Someone proposed that a role be given or taken away. */
public record RoleProposed(String commune, UUID change, UUID actor, Instant at, Role role, boolean byOperator)
        implements RoleFact {

    @Override
    public String code() {
        return "role.proposed";
    }

    /** Whether the commune had a second person of its own. */
}
