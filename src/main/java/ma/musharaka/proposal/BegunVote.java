package ma.musharaka.proposal;

import java.util.UUID;
import ma.musharaka.people.BegunAct;
import org.springframework.stereotype.Component;

/** A vote that someone gave before they had come in; counted when they do. */
@Component
class BegunVote implements BegunAct {

    static final String KIND = "proposal.vote";

    private final VotingService voting;

    BegunVote(VotingService voting) {
        this.voting = voting;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String letter() {
        return "enter-proposal-vote";
    }

    @Override
    public Said said(String content) {
        int number = Integer.parseInt(content);
        return new Said(
                "proposal.vote.begun",
                voting.published(number)
                        .<Object>map(proposal -> proposal.data().title())
                        .orElse(number));
    }

    @Override
    public String complete(String content, UUID person) {
        int number = Integer.parseInt(content);
        return "/proposals/" + number + "/voted?outcome="
                + voting.vote(number, person).code();
    }
}
