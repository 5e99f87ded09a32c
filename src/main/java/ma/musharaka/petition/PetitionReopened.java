package ma.musharaka.petition;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A condition of a petition that was checked is open again. */
public record PetitionReopened(String commune, UUID petition, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "petition.reopened";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(PetitionService.KIND, petition);
    }
}
