package ma.musharaka.people;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** An association declared itself to the commune, or its staff found something in its documents. */
public record AssociationChanged(String commune, UUID association, UUID actor, Instant at, AssociationState state)
        implements Fact {

    @Override
    public String code() {
        return "association."
                + switch (state) {
                    case PENDING -> "registered";
                    case MORE_ASKED -> "completion-asked";
                    case VERIFIED -> "verified";
                    case REFUSED -> "refused";
                };
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(AssociationService.KIND, association);
    }
}
