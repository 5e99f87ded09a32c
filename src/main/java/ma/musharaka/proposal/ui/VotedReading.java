package ma.musharaka.proposal.ui;

import java.util.Optional;
import java.util.Set;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.proposal.ProposalData;
import ma.musharaka.proposal.ProposalService;
import ma.musharaka.proposal.VotingService;
import org.springframework.stereotype.Component;

/** What became of a vote for a proposal. */
@Component
public class VotedReading implements ReadingSource {

    private static final Set<String> OUTCOMES = Set.of("done", "already", "closed", "level", "withdrawn", "none");

    private final ProposalService proposals;
    private final VotingService voting;
    private final Pages pages;

    VotedReading(ProposalService proposals, VotingService voting, Pages pages) {
        this.proposals = proposals;
        this.voting = voting;
        this.pages = pages;
    }

    /** @param votes with this one */
    public record Told(ProposalData proposal, String outcome, long votes, boolean known) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        String outcome = request.parameter("outcome").filter(OUTCOMES::contains).orElse("done");
        return request.number("number")
                .flatMap(proposals::publishedUnder)
                .map(proposal -> pages.page(
                                "proposal/voted",
                                request,
                                new Told(
                                        proposal,
                                        outcome,
                                        voting.count(proposal.id()).total(),
                                        request.visitor() != null),
                                request.texts().get("proposal.voted." + outcome),
                                proposal.title())
                        .under("proposal.navigation", "/proposals"));
    }
}
