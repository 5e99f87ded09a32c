package ma.musharaka.proposal;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A proposal was not published; its author was told why. */
public record ProposalRefused(String commune, UUID proposal, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "proposal.refused";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(ProposalService.KIND, proposal);
    }
}
