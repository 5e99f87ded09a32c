package ma.musharaka.petition;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** An officer has judged every condition of a petition. */
public record PetitionChecked(String commune, UUID petition, UUID actor, Instant at, long met, long notMet)
        implements Fact {

    @Override
    public String code() {
        return "petition.checked";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(PetitionService.KIND, petition);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("met", met, "notMet", notMet);
    }
}
