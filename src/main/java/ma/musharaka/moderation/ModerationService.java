package ma.musharaka.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a case for each contribution, and lets moderators decide. */
@Service
public class ModerationService {

    static final int LONGEST_QUEUE_SHOWN = 100;
    public static final int PAGE = 50;

    private final ModerationCases cases;
    private final ModerationDecisions decisions;
    private final Grounds grounds;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** A contribution that waits. */
    public record Waiting(
            UUID caseId, SubjectRef subject, @Nullable UUID author, Instant since) {}

    /** A decision as the public register shows it: what and why, never who wrote or who decided. */
    public record Registered(
            SubjectRef subject, boolean published, @Nullable String ground, Instant at) {}

    ModerationService(
            ModerationCases cases,
            ModerationDecisions decisions,
            Grounds grounds,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.grounds = grounds;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ContributionSubmitted submitted) {
        cases.save(new ModerationCase(submitted));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ContributionWithdrawn withdrawn) {
        cases.findBySubjectKindAndSubjectId(
                        withdrawn.subject().kind(), withdrawn.subject().id())
                .ifPresent(ModerationCase::withdraw);
    }

    /** Those who wait, the longest first. */
    @PreAuthorize("hasRole('MODERATOR')")
    @Transactional(readOnly = true)
    public List<Waiting> queue() {
        return cases.findByStateOrderByOpenedAt(ModerationCase.State.OPEN, Limit.of(LONGEST_QUEUE_SHOWN)).stream()
                .map(open -> new Waiting(open.id(), open.subject(), open.author(), open.openedAt()))
                .toList();
    }

    /**
     * Makes a contribution public.
     *
     * @throws AlreadyDecided when there is a decision
     */
    @PreAuthorize("hasRole('MODERATOR')")
    public void publish(UUID caseId, @Self UUID moderator) {
        decide(caseId, moderator, null);
    }

    /**
     * Refuses a contribution.
     *
     * @param ground code of the ground in force that the refusal cites
     * @throws AlreadyDecided when there is a decision
     */
    @PreAuthorize("hasRole('MODERATOR')")
    public void refuse(UUID caseId, @Self UUID moderator, String ground) {
        if (grounds.find(ground).isEmpty()) throw new IllegalArgumentException("no such ground: " + ground);
        decide(caseId, moderator, ground);
    }

    private void decide(UUID caseId, UUID moderator, @Nullable String ground) {
        transaction.executeWithoutResult(status -> {
            // locked: of two moderators at once the second sees the first one's decision
            ModerationCase open = cases.findAndLockById(caseId).orElseThrow(AlreadyDecided::new);
            if (moderator.equals(open.author())) throw new OwnContribution();
            open.decide();
            ModerationDecided decided = new ModerationDecided(
                    CommuneScope.current(), open.subject(), moderator, Instant.now(clock), ground == null, ground);
            decisions.save(new ModerationDecision(open.id(), decided));
            facts.publishEvent(decided);
        });
    }

    /** The public register, the newest decision first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Page<Registered> register(int page) {
        return decisions.findByOrderByDecidedAtDesc(PageRequest.of(page, PAGE)).map(ModerationDecision::registered);
    }

    /** Nobody decides on what they wrote themselves. */
    public static class OwnContribution extends RuntimeException {

        OwnContribution() {
            super("the moderator wrote it");
        }
    }
}
