package ma.musharaka.people;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A second person refused it, or the proposer took it back. */
public record RoleRefused(String commune, UUID change, UUID actor, Instant at, Role role, boolean byOperator)
        implements Fact {

    @Override
    public String code() {
        return "role.refused";
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
