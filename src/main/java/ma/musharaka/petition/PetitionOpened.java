package ma.musharaka.petition;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** Citizens ask for signatures for a petition. */
public record PetitionOpened(String commune, UUID petition, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "petition.opened";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(PetitionService.KIND, petition);
    }
}
