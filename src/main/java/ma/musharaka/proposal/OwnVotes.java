package ma.musharaka.proposal;

import java.util.List;
import java.util.UUID;
import ma.musharaka.commune.ManyActs;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.people.privacy.StoppableProcessing;
import org.springframework.stereotype.Component;

/** What a person has voted for. A vote counts on when their account is closed; whose it was is forgotten. */
@Component
class OwnVotes implements PersonalDataSource, StoppableProcessing {

    private final Proposals proposals;
    private final ProposalVotes votes;
    private final ManyActs many;

    OwnVotes(Proposals proposals, ProposalVotes votes, ManyActs many) {
        this.proposals = proposals;
        this.votes = votes;
        this.many = many;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String code() {
        return "votes";
    }

    @Override
    public String titleKey() {
        return "proposal.my-votes";
    }

    @Override
    public List<Item> of(UUID person) {
        return votes.findByPersonOrderByVotedOnDesc(person).stream()
                .map(vote -> Item.of(
                        Field.of(
                                "proposal",
                                "privacy.data.number",
                                proposals
                                        .findById(vote.proposal())
                                        .map(found -> found.data().number())
                                        .orElse(null)),
                        Field.of("votedOn", "privacy.data.given-at", vote.votedOn())))
                .toList();
    }

    @Override
    public int erase(UUID person) {
        List<ProposalVote> given = votes.findByPersonOrderByVotedOnDesc(person);
        given.forEach(ProposalVote::forgetPerson);
        return given.size();
    }

    @Override
    public String processing() {
        return "contributions";
    }

    /** Who stays and opposes takes their votes back: counted on as nobody's, they could be given a second time. */
    @Override
    public void stop(UUID person) {
        votes.findByPersonOrderByVotedOnDesc(person).forEach(ProposalVote::withdraw);
        many.countAnew();
    }
}
