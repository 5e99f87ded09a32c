package ma.musharaka.proposal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.commune.ManyActs;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * Votes were given for a proposal since this was last said, so many by each way, and some taken back: many acts in one
 * fact, which says nothing of anyone.
 *
 * @param calls by telephone
 * @param withdrawn of those told before, how many count no more
 * @param standing how many count now
 */
public record ProposalSupported(
        String commune,
        UUID proposal,
        Instant at,
        long web,
        long paper,
        long counter,
        long meeting,
        long calls,
        long withdrawn,
        long standing)
        implements Fact {

    static ProposalSupported of(String commune, UUID proposal, Instant at, ManyActs.Counted counted) {
        return new ProposalSupported(
                commune,
                proposal,
                at,
                counted.web(),
                counted.paper(),
                counted.counter(),
                counted.meeting(),
                counted.calls(),
                counted.withdrawn(),
                counted.standing());
    }

    @Override
    public String code() {
        return "proposal.supported";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(ProposalService.KIND, proposal);
    }

    @Override
    public @Nullable UUID actor() {
        return null;
    }

    /** It is the site that counts; how the votes came is in the measures. */
    @Override
    public Channel channel() {
        return Channel.SYSTEM;
    }

    @Override
    public Map<String, Long> measures() {
        return new ManyActs.Counted(web, paper, counter, meeting, calls, withdrawn, standing).measures();
    }
}
