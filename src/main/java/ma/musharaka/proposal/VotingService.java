package ma.musharaka.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.commune.ManyActs;
import ma.musharaka.people.BegunAct;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Voting for a published proposal, once, and taking it back. Votes are counted; nobody is told whose they are. */
@Service
public class VotingService {

    private final ProposalVotes votes;
    private final Proposals proposals;
    private final LevelService levels;
    private final ManyActs many;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** What became of a vote. */
    public enum Voted {
        DONE,
        ALREADY,
        /** The proposal is not, or no longer, public. */
        CLOSED,
        /** The commune asks for more than it knows of the person. */
        LEVEL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Votes of a proposal, and how many of them came by each way. */
    public record Count(long total, Map<Channel, Long> byChannel) {}

    /** A proposal for which someone has voted. */
    public record Mine(ProposalData proposal, LocalDate votedOn) {}

    VotingService(
            ProposalVotes votes,
            Proposals proposals,
            LevelService levels,
            ManyActs many,
            TransactionTemplate transaction,
            Clock clock) {
        this.votes = votes;
        this.proposals = proposals;
        this.levels = levels;
        this.many = many;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Votes once, however often it is pressed. */
    @ForSignedIn
    public Voted vote(int number, @Self UUID person) {
        try {
            return transaction.execute(status -> store(number, person));
        } catch (DataIntegrityViolationException sameMoment) {
            return Voted.ALREADY;
        }
    }

    private Voted store(int number, UUID person) {
        Proposal proposal = published(number).orElse(null);
        if (proposal == null) return Voted.CLOSED;
        if (votes.existsByProposalAndPerson(proposal.id(), person)) return Voted.ALREADY;
        if (levels.missing(person, Act.PROPOSAL_VOTE).isPresent()) return Voted.LEVEL;
        votes.saveAndFlush(ProposalVote.online(proposal.id(), person, today()));
        many.countAnew();
        return Voted.DONE;
    }

    /** Takes one's vote back; whether there was one. */
    @ForSignedIn
    @Transactional
    public boolean withdraw(int number, @Self UUID person) {
        Optional<ProposalVote> mine = proposals
                .findByNumber(number)
                .flatMap(proposal -> votes.findAndLockByProposalAndPerson(proposal.id(), person));
        mine.ifPresent(this::end);
        return mine.isPresent();
    }

    private void end(ProposalVote vote) {
        vote.withdraw();
        many.countAnew();
    }

    @ForSignedIn
    @Transactional(readOnly = true)
    public boolean hasVoted(UUID proposal, @Self UUID person) {
        return votes.existsByProposalAndPerson(proposal, person);
    }

    /** What a person has voted for in this commune and can still be read. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Mine> of(@Self UUID person) {
        return votes.findByPersonOrderByVotedOnDesc(person).stream()
                .flatMap(vote -> proposals.findById(vote.proposal()).map(Proposal::data).stream()
                        .filter(ProposalData::isPublic)
                        .map(proposal -> new Mine(proposal, vote.votedOn())))
                .toList();
    }

    /** How many voted for a proposal. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Count count(UUID proposal) {
        Map<Channel, Long> ways = votes.count(proposal).stream()
                .collect(Collectors.toMap(
                        ProposalVotes.ByChannel::getChannel,
                        ProposalVotes.ByChannel::getVotes,
                        Long::sum,
                        () -> new java.util.EnumMap<>(Channel.class)));
        return new Count(ways.values().stream().mapToLong(Long::longValue).sum(), ways);
    }

    /** How many voted for each of these; one for which nobody did is not among them. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<UUID, Long> counts(Collection<UUID> asked) {
        return asked.isEmpty()
                ? Map.of()
                : votes.countEach(asked).stream()
                        .collect(Collectors.toMap(
                                ProposalVotes.ByProposal::getProposal, ProposalVotes.ByProposal::getVotes));
    }

    /** A vote that someone gives before the site knows them. */
    @ForEveryone
    public BegunAct.Kept begin(int number) {
        return new BegunAct.Kept(BegunVote.KIND, String.valueOf(number));
    }

    /**
     * Writes down a vote that was given to a clerk.
     *
     * @return its id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID receiveOnPaper(int number, LocalDate day, Channel channel) {
        Proposal proposal = published(number).orElseThrow();
        many.countAnew();
        return votes.saveAndFlush(ProposalVote.onPaper(proposal.id(), day, channel))
                .id();
    }

    /** Takes a wrong entry of the counter back, where its voter has not done so already. */
    @Transactional(propagation = Propagation.MANDATORY)
    void endOnPaper(UUID id) {
        votes.findAndLockById(id).ifPresent(this::end);
    }

    /** Its voter has an account now; who voted by it already has voted once, and the paper gives way. */
    @Transactional(propagation = Propagation.MANDATORY)
    void claim(UUID id, UUID person) {
        votes.findAndLockById(id).filter(vote -> !vote.isWithdrawn()).ifPresent(vote -> {
            if (votes.existsByProposalAndPerson(vote.proposal(), person)) end(vote);
            else vote.claim(person);
        });
    }

    /** A proposal that can be voted for. */
    Optional<Proposal> published(int number) {
        return proposals.findByNumber(number).filter(Proposal::isVisible);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }
}
