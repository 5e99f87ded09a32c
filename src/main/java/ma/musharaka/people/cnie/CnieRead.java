package ma.musharaka.people.cnie;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** Someone read a full identity number, for a reason. */
public record CnieRead(String commune, UUID row, UUID actor, Instant at, ReadFor purpose) implements Fact {

    @Override
    public String code() {
        return "cnie.read";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(CnieGiven.KIND, row);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("for." + purpose.name(), 1L);
    }
}
