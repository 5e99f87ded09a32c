package ma.musharaka.proposal;

import ma.musharaka.commune.EachCommune;
import ma.musharaka.commune.ManyActs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the journal how many have voted for proposals, many at a time. */
@Component
class VoteBeat {

    private final ProposalVotes votes;
    private final EachCommune everywhere;
    private final ManyActs many;

    VoteBeat(ProposalVotes votes, EachCommune everywhere, ManyActs many) {
        this.votes = votes;
        this.everywhere = everywhere;
        this.many = many;
    }

    @Scheduled(
            initialDelayString = "${musharaka.support-told:PT1M}",
            fixedDelayString = "${musharaka.support-told:PT1H}")
    void tell() {
        everywhere.run(this::tellHere);
    }

    /** In the commune of the moment. */
    void tellHere() {
        many.tell(votes, ProposalSupported::of);
    }
}
