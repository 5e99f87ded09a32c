package ma.musharaka.people.level;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** The commune gave a list by which people are recognised. */
public record ResidentListImported(String commune, UUID list, UUID actor, Instant at, long entries) implements Fact {

    static final String KIND = "resident-list";

    @Override
    public String code() {
        return "level.list-imported";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(KIND, list);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("entries", entries);
    }
}
