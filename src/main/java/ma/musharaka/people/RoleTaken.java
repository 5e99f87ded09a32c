package ma.musharaka.people;

import java.time.Instant;
import java.util.UUID;

/** The person who was invited took the role. */
public record RoleTaken(String commune, UUID change, UUID actor, Instant at, Role role, boolean byOperator)
        implements RoleFact {

    @Override
    public String code() {
        return "role.taken";
    }

    /** Whether the commune had a second person of its own. */
}
