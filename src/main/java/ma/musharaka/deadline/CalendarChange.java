package ma.musharaka.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A day of which the commune knows better than the country's calendar. Withdrawing it can be undone. */
@Entity
class CalendarChange extends CommuneOwned {

    @Column
    private LocalDate day;

    @Column
    private boolean working;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Holiday.Kind kind;

    @Column
    private String reason;

    @Column
    private boolean withdrawn;

    protected CalendarChange() {}

    CalendarChange(LocalDate day, boolean working, Holiday.Kind kind, String reason) {
        this.day = day;
        say(working, kind, reason);
    }

    /** Says it, or says it anew after it was withdrawn. */
    final void say(boolean nowWorking, Holiday.Kind nowKind, String nowReason) {
        working = nowWorking;
        kind = nowKind;
        reason = nowReason;
        withdrawn = false;
    }

    void withdraw() {
        withdrawn = true;
    }

    void restore() {
        withdrawn = false;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    boolean isWorking() {
        return working;
    }

    LocalDate day() {
        return day;
    }

    WorkingCalendar.Change counted() {
        return new WorkingCalendar.Change(day, working, kind);
    }

    CommuneCalendar.Entry data() {
        return new CommuneCalendar.Entry(id(), day, working, kind, reason, withdrawn);
    }
}
