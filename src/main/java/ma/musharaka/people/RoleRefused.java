package ma.musharaka.people;

import java.time.Instant;
import java.util.UUID;

/** A second person refused it, or the proposer took it back. */
public record RoleRefused(String commune, UUID change, UUID actor, Instant at, Role role, boolean byOperator)
        implements RoleFact {

    @Override
    public String code() {
        return "role.refused";
    }

    /** Whether the commune had a second person of its own. */
}
