package ma.musharaka.proposal;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A proposal can be read by all. */
public record ProposalPublished(String commune, UUID proposal, UUID actor, Instant at, Channel channel)
        implements Fact {

    @Override
    public String code() {
        return "proposal.published";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(ProposalService.KIND, proposal);
    }
}
