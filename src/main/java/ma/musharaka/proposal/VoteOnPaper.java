package ma.musharaka.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.counter.CounterAct;
import ma.musharaka.journal.Receipts;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A vote for a published proposal that someone without an account gives to a clerk. */
@Component
class VoteOnPaper implements CounterAct, SubjectSource {

    static final String KIND = "proposal-vote";

    private static final String PROPOSAL = "proposal";

    private final VotingService voting;
    private final ProposalVotes votes;
    private final Proposals proposals;
    private final Receipts receipts;

    VoteOnPaper(VotingService voting, ProposalVotes votes, Proposals proposals, Receipts receipts) {
        this.voting = voting;
        this.votes = votes;
        this.proposals = proposals;
        this.receipts = receipts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<String> closedBecause() {
        return proposals.existsByState(Proposal.State.PUBLISHED)
                ? Optional.empty()
                : Optional.of("proposal.vote.none-open");
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.line(PROPOSAL, "proposal.vote.number", "proposal.vote.number-help"));
    }

    @Override
    public void check(Paper paper) {
        Proposal proposal =
                proposal(paper.values()).orElseThrow(() -> new InvalidInput(PROPOSAL, "proposal.vote.number-unknown"));
        LocalDate published =
                LocalDate.ofInstant(Objects.requireNonNull(proposal.data().decidedAt()), Translator.ZONE);
        LocalDate day = paper.actedOn();
        if (day != null && day.isBefore(published)) throw new InvalidInput("actedOn", "proposal.vote.day", published);
    }

    private Optional<Proposal> proposal(Map<String, String> values) {
        StringBuilder number = new StringBuilder();
        values.getOrDefault(PROPOSAL, "")
                .strip()
                .codePoints()
                .forEach(c -> number.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return number.toString().matches("[1-9][0-9]{0,8}")
                ? voting.published(Integer.parseInt(number.toString()))
                : Optional.empty();
    }

    /** The same proposal, in whichever digits its number was written. */
    @Override
    public Map<String, String> alike(Map<String, String> values) {
        return proposal(values)
                .map(proposal -> Map.of(PROPOSAL, String.valueOf(proposal.data().number())))
                .orElse(values);
    }

    @Override
    public Recorded record(Paper paper, UUID clerk) {
        check(paper);
        int number = proposal(paper.values()).orElseThrow().data().number();
        LocalDate day = Objects.requireNonNull(paper.actedOn());
        SubjectRef vote = new SubjectRef(KIND, voting.receiveOnPaper(number, day, paper.channel()));
        return new Recorded(vote, receipts.issue(vote));
    }

    @Override
    public void withdraw(UUID subject, String because, UUID clerk) {
        voting.endOnPaper(subject);
    }

    @Override
    public void claim(UUID subject, UUID person) {
        voting.claim(subject, person);
    }

    /** What its receipt says. */
    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        return votes.findById(id)
                .flatMap(vote -> proposals
                        .findById(vote.proposal())
                        .map(Proposal::data)
                        .map(proposal -> new View(
                                proposal.isPublic() ? proposal.title() : null,
                                proposal.isPublic() ? "/proposals/" + proposal.number() : null,
                                vote.isWithdrawn() ? "proposal.vote.withdrawn" : "proposal.vote.stands",
                                null,
                                proposal.number())));
    }
}
