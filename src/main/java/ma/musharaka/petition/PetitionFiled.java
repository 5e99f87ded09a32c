package ma.musharaka.petition;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** An association's petition was received by the commune. */
public record PetitionFiled(String commune, UUID petition, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "petition.filed";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(PetitionService.KIND, petition);
    }
}
