package ma.musharaka.people.level;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A list was taken back: nobody is recognised by it any more. What it gave before stays. */
public record ResidentListRemoved(String commune, UUID list, UUID actor, Instant at, long entries) implements Fact {

    @Override
    public String code() {
        return "level.list-removed";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(ResidentListImported.KIND, list);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("entries", entries);
    }
}
