package ma.musharaka.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A commune's own part of the working calendar: days on which its administration is exceptionally closed, and religious
 * days that came otherwise than expected. Each change is journaled, moves the clocks that run, and can be undone.
 */
@Service
@PreAuthorize("hasRole('COMMUNE_ADMINISTRATOR')")
public class CommuneCalendar {

    /** What the journal calls a change. */
    static final String KIND = "calendar";

    private static final int SHOWN = 200;

    private final CalendarChanges changes;
    private final LegalClock legalClock;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    /**
     * A day that the commune changed.
     *
     * @param withdrawn that it does not count any more
     */
    public record Entry(UUID id, LocalDate day, boolean working, Holiday.Kind kind, String reason, boolean withdrawn) {}

    /**
     * What a clerk gives to change a day.
     *
     * @param day nothing when none was chosen
     * @param working that the administration works on it after all
     */
    public record Draft(@Nullable LocalDate day, boolean working, Holiday.Kind kind, String reason) {}

    CommuneCalendar(CalendarChanges changes, LegalClock legalClock, ApplicationEventPublisher facts, Clock clock) {
        this.changes = changes;
        this.legalClock = legalClock;
        this.facts = facts;
        this.clock = clock;
    }

    /** What was changed, the latest day first. */
    @Transactional(readOnly = true)
    public List<Entry> entries() {
        return changes.findByOrderByDayDesc(Limit.of(SHOWN)).stream()
                .map(CalendarChange::data)
                .toList();
    }

    /**
     * Changes a day.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    @Transactional
    public UUID add(Draft draft, @Self UUID actor) {
        InputCheck check = new InputCheck();
        String reason = check.line("reason", draft.reason(), 3, 300);
        LocalDate day = draft.day();
        if (day == null) check.add("day", "deadline.change.no-day");
        else if (!legalClock.calendar().knows(day)) check.add("day", "deadline.change.unknown-year");
        else if (legalClock.calendar().isWorking(day) == draft.working())
            check.add("day", draft.working() ? "deadline.change.works-anyhow" : "deadline.change.closed-anyhow");
        check.done();
        LocalDate changed = java.util.Objects.requireNonNull(day);
        CalendarChange change = changes.findByDay(changed)
                .map(known -> {
                    known.say(draft.working(), draft.kind(), reason);
                    return known;
                })
                .orElseGet(() -> new CalendarChange(changed, draft.working(), draft.kind(), reason));
        changes.saveAndFlush(change);
        tell(change, actor);
        return change.id();
    }

    /** The day counts as the country's calendar says again. */
    @Transactional
    public void withdraw(UUID id, @Self UUID actor) {
        CalendarChange change = changes.findById(id).orElseThrow();
        if (change.isWithdrawn()) return;
        change.withdraw();
        changes.flush();
        tell(change, actor);
    }

    /** What was withdrawn counts again. */
    @Transactional
    public void restore(UUID id, @Self UUID actor) {
        CalendarChange change = changes.findById(id).orElseThrow();
        if (!change.isWithdrawn()) return;
        change.restore();
        changes.flush();
        tell(change, actor);
    }

    private void tell(CalendarChange change, UUID actor) {
        facts.publishEvent(new CalendarChanged(
                CommuneScope.current(),
                change.id(),
                change.day(),
                legalClock.calendar().isWorking(change.day()),
                actor,
                Instant.now(clock)));
    }

    /** Today in Morocco: what a form proposes. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Translator.ZONE);
    }
}
