package ma.musharaka.proposal;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A proposal that a clerk had recorded was taken back; it stays in the records, with its reason. */
public record ProposalWithdrawn(String commune, UUID proposal, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "proposal.withdrawn";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(ProposalService.KIND, proposal);
    }

    @Override
    public Channel channel() {
        return Channel.COUNTER;
    }
}
