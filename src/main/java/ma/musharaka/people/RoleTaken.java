package ma.musharaka.people;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** The person who was invited took the role. */
public record RoleTaken(String commune, UUID change, UUID actor, Instant at, Role role, boolean byOperator)
        implements Fact {

    @Override
    public String code() {
        return "role.taken";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(RoleService.KIND, change);
    }

    /** Whether the commune had a second person of its own. */
    @Override
    public Map<String, Long> measures() {
        return Map.of("operator", byOperator ? 1L : 0L);
    }
}
