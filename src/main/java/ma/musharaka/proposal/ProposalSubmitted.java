package ma.musharaka.proposal;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A citizen submitted a proposal. */
public record ProposalSubmitted(String commune, UUID proposal, UUID actor, Instant at, Channel channel)
        implements Fact {

    @Override
    public String code() {
        return "proposal.submitted";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(ProposalService.KIND, proposal);
    }
}
