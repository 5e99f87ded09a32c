package ma.musharaka.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/**
 * A commune's working calendar says something else of a day than before.
 *
 * @param working whether the administration works on that day now
 */
public record CalendarChanged(String commune, UUID change, LocalDate day, boolean working, UUID actor, Instant at)
        implements Fact {

    @Override
    public String code() {
        return "deadline.calendar-changed";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(CommuneCalendar.KIND, change);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of(
                "day",
                day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth(),
                "working",
                working ? 1L : 0L);
    }
}
