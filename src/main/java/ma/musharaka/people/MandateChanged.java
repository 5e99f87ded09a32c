package ma.musharaka.people;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** Someone may act for an association from now on, or no longer. Who is not said. */
public record MandateChanged(String commune, UUID association, UUID actor, Instant at, boolean given) implements Fact {

    @Override
    public String code() {
        return given ? "mandate.given" : "mandate.ended";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(AssociationService.KIND, association);
    }
}
