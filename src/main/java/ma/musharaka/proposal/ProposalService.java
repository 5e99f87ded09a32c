package ma.musharaka.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.commune.BoundaryService;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.journal.Receipts;
import ma.musharaka.moderation.ContributionSubmitted;
import ma.musharaka.moderation.ContributionWithdrawn;
import ma.musharaka.moderation.ModerationDecided;
import ma.musharaka.people.BegunAct;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Numbers;
import ma.musharaka.platform.Point;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.TopicSource;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.protection.Limited;
import ma.musharaka.platform.protection.RateLimiter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Receives proposals, and lets them be read once a moderator has published them. */
@Service
public class ProposalService {

    public static final String KIND = "proposal";
    public static final int PAGE = 20;

    private final Proposals proposals;
    private final Receipts receipts;
    private final Numbers numbers;
    private final LevelService levels;
    private final BoundaryService boundaries;
    private final List<TopicSource> topics;
    private final RateLimiter limiter;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JsonMapper json;

    ProposalService(
            Proposals proposals,
            Receipts receipts,
            Numbers numbers,
            LevelService levels,
            BoundaryService boundaries,
            List<TopicSource> topics,
            RateLimiter limiter,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock,
            JsonMapper json) {
        this.proposals = proposals;
        this.receipts = receipts;
        this.numbers = numbers;
        this.levels = levels;
        this.boundaries = boundaries;
        this.topics = topics;
        this.limiter = limiter;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
        this.json = json;
    }

    /** What a proposal can be about in this commune. */
    @ForEveryone
    public List<TopicSource.Topic> topics() {
        return topics.stream().flatMap(source -> source.topics().stream()).toList();
    }

    /**
     * Receives a proposal. Sent twice, it is received once, and both senders get the same receipt.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     * @throws ma.musharaka.people.level.LevelMissing when the commune does not know the author well enough
     */
    @ForSignedIn
    public ReceiptCode submit(ProposalDraft draft, @Self UUID author) {
        levels.require(author, Act.PROPOSAL_SUBMIT);
        ProposalDraft checked = check(draft);
        limiter.take(Limited.PROPOSAL, author);
        return receive(checked, author);
    }

    /**
     * A proposal that someone writes before the site knows them: kept until they come in by the link or code that is sent
     * to them.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    @ForEveryone
    public BegunAct.Kept begin(ProposalDraft draft) {
        return new BegunAct.Kept(BegunProposal.KIND, json.writeValueAsString(check(draft)));
    }

    /** @throws ma.musharaka.people.level.LevelMissing when the commune came to ask for more meanwhile */
    ReceiptCode complete(ProposalDraft begun, UUID author) {
        levels.require(author, Act.PROPOSAL_SUBMIT);
        SubjectRef topic = begun.topic();
        boolean gone = topic != null
                && topics().stream().noneMatch(each -> each.subject().equals(topic));
        return receive(gone ? begun.withoutTopic() : begun, author);
    }

    private ReceiptCode receive(ProposalDraft checked, UUID author) {
        try {
            return transaction.execute(status -> receiptOf(checked, author)
                    .orElseGet(() -> store(checked, author, author, Channel.WEB).receipt()));
        } catch (DataIntegrityViolationException sameMoment) {
            return transaction.execute(status -> receiptOf(checked, author).orElseThrow(() -> sameMoment));
        }
    }

    private ProposalDraft check(ProposalDraft draft) {
        InputCheck check = new InputCheck();
        String title = check.line("title", draft.title(), ProposalDraft.SHORTEST_TITLE, ProposalDraft.LONGEST_TITLE);
        String text = check.text("text", draft.text(), ProposalDraft.SHORTEST_TEXT, ProposalDraft.LONGEST_TEXT);
        String place = check.line("place", draft.place(), 2, ProposalDraft.LONGEST_PLACE);
        Point point = draft.point();
        if (point != null && !boundaries.find().map(here -> here.mayHold(point)).orElse(true))
            check.add("point", "proposal.point-far");
        List<TopicSource.Topic> known = topics();
        SubjectRef topic = draft.topic();
        if (topic == null && !known.isEmpty()) check.add("topic", "proposal.topic-needed");
        else if (topic != null
                && known.stream().noneMatch(each -> each.subject().equals(topic)))
            check.add("topic", "proposal.topic-unknown");
        check.done();
        return new ProposalDraft(draft.key(), title, text, place, point, topic);
    }

    private Optional<ReceiptCode> receiptOf(ProposalDraft draft, UUID author) {
        return proposals
                .findByAuthorAndSubmissionKey(author, draft.key())
                .flatMap(proposal -> receipts.of(proposal.subject()));
    }

    /** A proposal that was stored, and its receipt. */
    record Stored(UUID id, ReceiptCode receipt) {}

    /** What can be taken, with its faults said. */
    ProposalDraft checked(ProposalDraft draft) {
        return check(draft);
    }

    /** Receives in the caller's transaction what someone without an account gave on paper. */
    @Transactional(propagation = Propagation.MANDATORY)
    Stored receiveOnPaper(ProposalDraft draft, UUID clerk, Channel channel) {
        return store(check(draft), null, clerk, channel);
    }

    /** Takes back what a clerk recorded by mistake; what moderators refused stays refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    void withdraw(UUID id, String because, UUID clerk) {
        Proposal proposal = proposals.findById(id).orElseThrow();
        if (proposal.state() == Proposal.State.REFUSED || proposal.state() == Proposal.State.WITHDRAWN) return;
        Instant now = Instant.now(clock);
        proposal.withdraw(because, now);
        facts.publishEvent(new ContributionWithdrawn(CommuneScope.current(), proposal.subject(), now));
        facts.publishEvent(new ProposalWithdrawn(CommuneScope.current(), id, clerk, now));
    }

    /** The author of what came on paper has an account from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void claim(UUID id, UUID person) {
        proposals.findById(id).orElseThrow().claim(person);
    }

    private Stored store(ProposalDraft draft, @Nullable UUID author, UUID actor, Channel channel) {
        Instant now = Instant.now(clock);
        Proposal proposal = proposals.saveAndFlush(new Proposal(numbers.next(KIND), author, channel, draft, now));
        ReceiptCode receipt = receipts.issue(proposal.subject());
        facts.publishEvent(new ProposalSubmitted(CommuneScope.current(), proposal.id(), actor, now, channel));
        facts.publishEvent(new ContributionSubmitted(CommuneScope.current(), proposal.subject(), author, now));
        return new Stored(proposal.id(), receipt);
    }

    @EventListener(condition = "#decided.subject().kind() == 'proposal'")
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ModerationDecided decided) {
        Proposal proposal = proposals.findById(decided.subject().id()).orElseThrow();
        String ground = decided.ground();
        if (ground == null) {
            proposal.publish(decided.at());
            facts.publishEvent(new ProposalPublished(
                    decided.commune(), proposal.id(), decided.actor(), decided.at(), proposal.channel()));
        } else {
            proposal.refuse(ground, decided.at());
            facts.publishEvent(new ProposalRefused(decided.commune(), proposal.id(), decided.actor(), decided.at()));
        }
    }

    /** In which order proposals are listed. */
    public enum Order {
        NEWEST,
        /** Those for which most voted. */
        VOTES
    }

    /** Published proposals, the newest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Page<ProposalData> published(int page) {
        return published(null, Order.NEWEST, page);
    }

    /**
     * Published proposals.
     *
     * @param topic what they are about; nothing for all of them
     */
    @ForEveryone
    @Transactional(readOnly = true)
    public Page<ProposalData> published(@Nullable UUID topic, Order order, int page) {
        PageRequest asked = PageRequest.of(page, PAGE);
        Page<Proposal> found = switch (order) {
            case VOTES -> proposals.findByVotes(Proposal.State.PUBLISHED, topic, asked);
            case NEWEST ->
                topic == null
                        ? proposals.findByStateOrderByDecidedAtDesc(Proposal.State.PUBLISHED, asked)
                        : proposals.findByStateAndTopicIdOrderByDecidedAtDesc(Proposal.State.PUBLISHED, topic, asked);
        };
        return found.map(Proposal::data);
    }

    /** A published proposal by its number. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<ProposalData> publishedUnder(int number) {
        return proposals.findByNumber(number).map(Proposal::data).filter(ProposalData::isPublic);
    }

    @ForHouse
    @Transactional(readOnly = true)
    public Optional<ProposalData> find(UUID id) {
        return proposals.findById(id).map(Proposal::data);
    }

    /** A person's own proposals in this commune, whatever their state. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<ProposalData> of(@Self UUID author) {
        return proposals.findByAuthorOrderBySubmittedAtDesc(author).stream()
                .map(Proposal::data)
                .toList();
    }

    /** The receipt that was given for a proposal. */
    @ForHouse
    public Optional<ReceiptCode> receipt(UUID proposal) {
        return receipts.of(new SubjectRef(KIND, proposal));
    }

    /** The receipt of one's own proposal, for oneself. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<ReceiptCode> ownReceipt(UUID proposal, @Self UUID author) {
        return proposals
                .findById(proposal)
                .filter(found -> author.equals(found.data().author()))
                .flatMap(found -> receipts.of(found.subject()));
    }
}
