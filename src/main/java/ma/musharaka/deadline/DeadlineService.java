package ma.musharaka.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks that run in a commune. Facts start and stop them as the rules file says; a room may do so itself where no
 * single fact tells.
 */
@Service
public class DeadlineService {

    public static final int PAGE = 50;

    private final Deadlines deadlines;
    private final LegalRules rules;
    private final LegalClock legalClock;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    /**
     * A clock as it stands.
     *
     * @param dueOn nothing while the working calendar does not reach so far
     * @param endedOn when what was due was done
     */
    public record Running(
            SubjectRef subject,
            String rule,
            LocalDate startedOn,
            @Nullable LocalDate dueOn,
            DeadlineState state,
            @Nullable LocalDate endedOn) {

        /** How many days late it is or was; 0 while there is time. */
        public long daysLate(LocalDate today) {
            if (dueOn == null || state == DeadlineState.MET || state == DeadlineState.SUSPENDED) return 0;
            return Math.max(0, ChronoUnit.DAYS.between(dueOn, endedOn == null ? today : endedOn));
        }
    }

    DeadlineService(
            Deadlines deadlines,
            LegalRules rules,
            LegalClock legalClock,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.legalClock = legalClock;
        this.facts = facts;
        this.clock = clock;
    }

    /** A fact starts the clocks that the rules file ties to it, and stops others. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Fact fact) {
        LocalDate day = LocalDate.ofInstant(fact.at(), Translator.ZONE);
        for (LegalRule rule : rules.startedBy(fact.code())) start(fact.subject(), rule, day);
        for (LegalRule rule : rules.metBy(fact.code()))
            find(fact.subject(), rule.code()).ifPresent(deadline -> end(deadline, day));
    }

    /** Another day is worked: clocks that count it end on another day. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CalendarChanged changed) {
        List<String> affected = rules.all().stream()
                .filter(LegalRule::needsWorkingDays)
                .map(LegalRule::code)
                .toList();
        for (Deadline deadline : deadlines.findByStateAndRuleIn(DeadlineState.RUNNING, affected))
            deadline.moveTo(reckon(deadline));
    }

    /**
     * Starts a clock; one that runs on this subject by this rule already goes on as it is.
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    @ForHouse
    @Transactional
    public void start(SubjectRef subject, String rule, LocalDate from) {
        start(subject, require(rule), from);
    }

    private void start(SubjectRef subject, LegalRule rule, LocalDate from) {
        if (find(subject, rule.code()).isPresent()) return;
        deadlines.save(new Deadline(subject, rule, from, dayOf(legalClock.due(rule, from))));
        facts.publishEvent(new DeadlineStarted(CommuneScope.current(), subject, rule.code(), now()));
    }

    /** What was due by this rule was done; nothing happens where no such clock runs. */
    @ForHouse
    @Transactional
    public void meet(SubjectRef subject, String rule, LocalDate on) {
        find(subject, rule).ifPresent(deadline -> end(deadline, on));
    }

    private void end(Deadline deadline, LocalDate on) {
        if (deadline.hasEnded()) return;
        if (deadline.isOverdueOn(on)) miss(deadline);
        deadline.end(on);
        if (deadline.state() == DeadlineState.MET)
            facts.publishEvent(new DeadlineMet(CommuneScope.current(), deadline.subject(), deadline.rule(), now()));
    }

    /**
     * The clock stands still after this day.
     *
     * @throws IllegalStateException when it does not run
     */
    @ForHouse
    @Transactional
    public void suspend(SubjectRef subject, String rule, LocalDate on) {
        find(subject, rule).orElseThrow().suspend(on);
        facts.publishEvent(new DeadlineSuspended(CommuneScope.current(), subject, rule, now()));
    }

    /**
     * The clock runs again after this day. The days between do not count.
     *
     * @throws IllegalStateException when it did not stand still
     */
    @ForHouse
    @Transactional
    public void resume(SubjectRef subject, String rule, LocalDate on) {
        Deadline deadline = find(subject, rule).orElseThrow();
        LocalDate since = deadline.suspendedOn();
        WorkingCalendar calendar = legalClock.calendar();
        boolean inWorkingDays = require(rule).counting() == Counting.WORKING_DAYS;
        long days = since == null
                ? 0
                : Stream.iterate(since.plusDays(1), day -> !day.isAfter(on), day -> day.plusDays(1))
                        .filter(day -> !inWorkingDays || calendar.isWorking(day))
                        .count();
        deadline.resume(Math.toIntExact(days));
        deadline.moveTo(reckon(deadline));
        facts.publishEvent(new DeadlineResumed(CommuneScope.current(), subject, rule, now()));
    }

    /** The clocks of a subject, for those who have to answer. */
    @PreAuthorize("hasAnyRole('COMMUNE_ADMINISTRATOR', 'PETITION_OFFICER')")
    @Transactional(readOnly = true)
    public List<Running> forStaff(SubjectRef subject) {
        return of(subject);
    }

    /** The clocks of a subject, in the order in which they began. */
    @ForHouse
    @Transactional(readOnly = true)
    public List<Running> of(SubjectRef subject) {
        return deadlines.findBySubjectKindAndSubjectIdOrderByStartedOnAscIdAsc(subject.kind(), subject.id()).stream()
                .map(Deadline::data)
                .toList();
    }

    /** What the commune still has to do, the soonest due first. */
    @PreAuthorize("hasAnyRole('COMMUNE_ADMINISTRATOR', 'PETITION_OFFICER')")
    @Transactional(readOnly = true)
    public Page<Running> open(int page) {
        return deadlines.findOpen(PageRequest.of(page, PAGE)).map(Deadline::data);
    }

    /** Says of each clock that ran out that it did, once; and reckons again what could not be reckoned. */
    @Transactional
    void lookAtTheClocks() {
        LocalDate today = today();
        for (Deadline deadline : deadlines.findByStateAndDueOnBefore(DeadlineState.RUNNING, today)) miss(deadline);
        for (Deadline deadline : deadlines.findByStateAndDueOnIsNull(DeadlineState.RUNNING))
            deadline.moveTo(reckon(deadline));
    }

    private void miss(Deadline deadline) {
        deadline.miss();
        facts.publishEvent(new DeadlineMissed(CommuneScope.current(), deadline.subject(), deadline.rule(), now()));
    }

    private @Nullable LocalDate reckon(Deadline deadline) {
        LegalRule rule = require(deadline.rule());
        boolean inDays = rule.counting() == Counting.WORKING_DAYS || rule.counting() == Counting.DAYS;
        if (inDays) return dayOf(legalClock.due(rule.longer(deadline.daysSuspended()), deadline.startedOn()));
        LocalDate day = dayOf(legalClock.due(rule, deadline.startedOn()));
        return day == null ? null : day.plusDays(deadline.daysSuspended());
    }

    private static @Nullable LocalDate dayOf(Reckoned reckoned) {
        return reckoned instanceof Reckoned.Due due ? due.on() : null;
    }

    private LegalRule require(String rule) {
        return rules.find(rule).orElseThrow(() -> new IllegalArgumentException("no rule " + rule));
    }

    private Optional<Deadline> find(SubjectRef subject, String rule) {
        return deadlines.findBySubjectKindAndSubjectIdAndRule(subject.kind(), subject.id(), rule);
    }

    /** Today in Morocco, by which lateness is told. */
    @ForEveryone
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Translator.ZONE);
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
