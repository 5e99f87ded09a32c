package ma.musharaka.people;

import java.time.Instant;
import java.util.UUID;

/** A second person confirmed it. */
public record RoleConfirmed(String commune, UUID change, UUID actor, Instant at, Role role, boolean byOperator)
        implements RoleFact {

    @Override
    public String code() {
        return "role.confirmed";
    }

    /** Whether the commune had a second person of its own. */
}
