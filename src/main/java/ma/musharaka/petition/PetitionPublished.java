package ma.musharaka.petition;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** The text of a petition can be read by all. */
public record PetitionPublished(String commune, UUID petition, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "petition.published";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(PetitionService.KIND, petition);
    }
}
