package ma.musharaka.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.SubjectRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A clock of the law that runs on something: a request, a petition. One for each rule. */
@Entity
class Deadline extends CommuneOwned {

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column
    private String rule;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private DeadlineState state = DeadlineState.RUNNING;

    @Column(name = "suspended_on")
    private @Nullable LocalDate suspendedOn;

    @Column(name = "days_suspended")
    private int daysSuspended;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected Deadline() {}

    Deadline(SubjectRef subject, LegalRule rule, LocalDate startedOn, @Nullable LocalDate dueOn) {
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.rule = rule.code();
        this.startedOn = startedOn;
        this.dueOn = dueOn;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    String rule() {
        return rule;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    DeadlineState state() {
        return state;
    }

    int daysSuspended() {
        return daysSuspended;
    }

    @Nullable
    LocalDate suspendedOn() {
        return suspendedOn;
    }

    boolean hasEnded() {
        return endedOn != null;
    }

    /** Its end was reckoned again: another day is worked, or the calendar reaches further than before. */
    void moveTo(@Nullable LocalDate day) {
        dueOn = day;
    }

    void suspend(LocalDate on) {
        if (state != DeadlineState.RUNNING) throw new IllegalStateException("suspended while " + state);
        state = DeadlineState.SUSPENDED;
        suspendedOn = on;
    }

    /** @param days that the clock stood still, counted as its rule counts */
    void resume(int days) {
        if (state != DeadlineState.SUSPENDED) throw new IllegalStateException("resumed while " + state);
        state = DeadlineState.RUNNING;
        suspendedOn = null;
        daysSuspended += days;
    }

    /** The time is over. */
    void miss() {
        if (state != DeadlineState.RUNNING) throw new IllegalStateException("missed while " + state);
        state = DeadlineState.MISSED;
    }

    /** What was due was done. */
    void end(LocalDate on) {
        if (hasEnded()) throw new IllegalStateException("ended before");
        endedOn = on;
        if (state != DeadlineState.MISSED) state = DeadlineState.MET;
    }

    boolean isOverdueOn(LocalDate day) {
        return state == DeadlineState.RUNNING && dueOn != null && day.isAfter(dueOn);
    }

    DeadlineService.Running data() {
        return new DeadlineService.Running(subject(), rule, startedOn, dueOn, state, endedOn);
    }
}
