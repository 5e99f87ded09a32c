package ma.musharaka.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.journal.Receipts;
import ma.musharaka.moderation.ContributionSubmitted;
import ma.musharaka.moderation.ContributionWithdrawn;
import ma.musharaka.moderation.ModerationDecided;
import ma.musharaka.people.BegunAct;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Numbers;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.protection.Limited;
import ma.musharaka.platform.protection.RateLimiter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Takes comments, and lets them be read once a moderator has published them. */
@Service
public class DiscussionService {

    public static final String KIND = "comment";
    public static final int PAGE = 20;

    private final Comments comments;
    private final Receipts receipts;
    private final Numbers numbers;
    private final LevelService levels;
    private final ObjectProvider<Commentable> offered;
    private final ObjectProvider<Subjects> subjects;
    private final RateLimiter limiter;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JsonMapper json;

    DiscussionService(
            Comments comments,
            Receipts receipts,
            Numbers numbers,
            LevelService levels,
            ObjectProvider<Commentable> offered,
            ObjectProvider<Subjects> subjects,
            RateLimiter limiter,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock,
            JsonMapper json) {
        this.comments = comments;
        this.receipts = receipts;
        this.numbers = numbers;
        this.levels = levels;
        this.offered = offered;
        this.subjects = subjects;
        this.limiter = limiter;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
        this.json = json;
    }

    /** Where the public reads what may be commented; nothing for what is not offered, not public or not here. */
    @ForEveryone
    public Optional<String> address(SubjectRef subject) {
        if (offered.stream().noneMatch(each -> each.kind().equals(subject.kind()))) return Optional.empty();
        return subjects.getObject().find(subject, Language.AR).map(SubjectSource.View::address);
    }

    /**
     * Receives a comment. Sent twice, it is received once, and both senders get the same receipt.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     * @throws ma.musharaka.people.level.LevelMissing when the commune does not know the author well enough
     */
    @ForSignedIn
    public ReceiptCode submit(CommentDraft draft, @Self UUID author) {
        levels.require(author, Act.COMMENT_WRITE);
        CommentDraft checked = check(draft);
        limiter.take(Limited.COMMENT, author);
        return receive(checked, author);
    }

    /**
     * A comment that someone writes before the site knows them: kept until they come in by the link or code that is sent
     * to them.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    @ForEveryone
    public BegunAct.Kept begin(CommentDraft draft) {
        return new BegunAct.Kept(BegunComment.KIND, json.writeValueAsString(check(draft)));
    }

    /** @throws ma.musharaka.people.level.LevelMissing when the commune came to ask for more meanwhile */
    ReceiptCode complete(CommentDraft begun, UUID author) {
        levels.require(author, Act.COMMENT_WRITE);
        return receive(begun, author);
    }

    /**
     * The commune answers, as such and at once.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    @Transactional
    public void answer(CommentDraft draft, @Self UUID editor) {
        CommentDraft checked = check(draft);
        if (comments.findByAuthorAndSubmissionKey(editor, draft.key()).isPresent()) return;
        // the commune signs, not the person
        CommentDraft unsigned = new CommentDraft(checked.key(), checked.subject(), checked.text(), "");
        Instant now = Instant.now(clock);
        Comment answer = comments.saveAndFlush(new Comment(numbers.next(KIND), editor, unsigned, now).asTheCommune());
        facts.publishEvent(new CommentPublished(CommuneScope.current(), answer.id(), editor, now));
    }

    /** A comment of the demonstration: public as if a moderator had read it, and no act of anyone in the journal. */
    @ForHouse
    @Transactional
    public void plant(CommentDraft draft, UUID author, boolean official, Instant at) {
        Comment comment = new Comment(numbers.next(KIND), author, draft, at);
        if (official) comment.asTheCommune();
        else comment.publish(at);
        comments.save(comment);
    }

    private CommentDraft check(CommentDraft draft) {
        InputCheck check = new InputCheck();
        String text = check.text("text", draft.text(), CommentDraft.SHORTEST_TEXT, CommentDraft.LONGEST_TEXT);
        String signedAs =
                check.line("signedAs", draft.signedAs(), draft.signedAs().isBlank() ? 0 : 2, CommentDraft.LONGEST_NAME);
        if (address(draft.subject()).isEmpty()) check.add("text", "discussion.fault.closed");
        check.done();
        return new CommentDraft(draft.key(), draft.subject(), text, signedAs);
    }

    private ReceiptCode receive(CommentDraft checked, UUID author) {
        try {
            return transaction.execute(status -> receiptOf(checked, author).orElseGet(() -> store(checked, author)));
        } catch (DataIntegrityViolationException sameMoment) {
            return transaction.execute(status -> receiptOf(checked, author).orElseThrow(() -> sameMoment));
        }
    }

    private Optional<ReceiptCode> receiptOf(CommentDraft draft, UUID author) {
        return comments.findByAuthorAndSubmissionKey(author, draft.key())
                .flatMap(comment -> receipts.of(comment.subject()));
    }

    private ReceiptCode store(CommentDraft draft, UUID author) {
        Instant now = Instant.now(clock);
        String commune = CommuneScope.current();
        Comment comment = comments.saveAndFlush(new Comment(numbers.next(KIND), author, draft, now));
        ReceiptCode receipt = receipts.issue(comment.subject());
        facts.publishEvent(new CommentSubmitted(commune, comment.id(), author, now));
        facts.publishEvent(new ContributionSubmitted(commune, comment.subject(), author, now));
        return receipt;
    }

    @EventListener(condition = "#decided.subject().kind() == 'comment'")
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ModerationDecided decided) {
        Comment comment = comments.findById(decided.subject().id()).orElseThrow();
        String ground = decided.ground();
        if (ground == null) {
            comment.publish(decided.at());
            facts.publishEvent(new CommentPublished(decided.commune(), comment.id(), decided.actor(), decided.at()));
        } else {
            comment.refuse(ground, decided.at());
            facts.publishEvent(new CommentRefused(decided.commune(), comment.id(), decided.actor(), decided.at()));
        }
    }

    /**
     * Takes one's own comment back: before a decision it is not asked for any more; afterwards readers see that there was
     * one, and not what it said.
     *
     * @return whether there was something to take back
     */
    @ForSignedIn
    @Transactional
    public boolean withdraw(int number, @Self UUID author) {
        Comment mine = comments.findByNumber(number)
                .filter(comment -> comment.author().equals(author) && comment.canBeWithdrawn())
                .orElse(null);
        if (mine == null) return false;
        Instant now = Instant.now(clock);
        boolean waiting = mine.isWaiting();
        mine.withdraw(now);
        if (waiting) facts.publishEvent(new ContributionWithdrawn(CommuneScope.current(), mine.subject(), now));
        facts.publishEvent(new CommentWithdrawn(CommuneScope.current(), mine.id(), author, now));
        return true;
    }

    /** What is said of something, the oldest first, with the traces of what was taken back. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Page<CommentData> of(SubjectRef subject, int page) {
        return comments.findBySubjectKindAndSubjectIdAndPublishedAtIsNotNullOrderByPublishedAtAscNumberAsc(
                        subject.kind(), subject.id(), PageRequest.of(page, PAGE))
                .map(Comment::data);
    }

    /** How many public comments there are of each; nothing for those of which there are none. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<SubjectRef, Long> count(Collection<SubjectRef> of) {
        Map<SubjectRef, Long> counted = new HashMap<>();
        of.stream()
                .collect(Collectors.groupingBy(SubjectRef::kind))
                .forEach((kind, ofKind) -> comments.count(
                                kind, ofKind.stream().map(SubjectRef::id).toList(), Comment.State.PUBLISHED)
                        .forEach(each -> counted.put(new SubjectRef(kind, each.getSubject()), each.getMany())));
        return counted;
    }

    /** A person's own comments in this commune, whatever their state. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<CommentData> mine(@Self UUID author) {
        return comments.findByAuthorOrderByNumberDesc(author).stream()
                .map(Comment::data)
                .toList();
    }

    @ForHouse
    @Transactional(readOnly = true)
    public Optional<CommentData> find(UUID id) {
        return comments.findById(id).map(Comment::data);
    }

    /** The receipt that was given for a comment. */
    @ForHouse
    public Optional<ReceiptCode> receipt(UUID comment) {
        return receipts.of(new SubjectRef(KIND, comment));
    }
}
