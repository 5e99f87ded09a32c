package ma.musharaka.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** When a time of the law ends. Dates in, a date out: no clock, no time zone, no database. */
final class Reckoning {

    private Reckoning() {}

    /** @param from the day of the fact that starts the time; it is not counted itself */
    static Reckoned due(LegalRule rule, LocalDate from, WorkingCalendar calendar, Sessions sessions) {
        List<LocalDate> days = switch (rule.counting()) {
            case WORKING_DAYS -> workingDays(from, rule.amount(), calendar);
            case DAYS ->
                IntStream.rangeClosed(1, rule.amount()).mapToObj(from::plusDays).toList();
            // each from the first day: 31 January and two months is 31 March, not 29
            case MONTHS ->
                IntStream.rangeClosed(1, rule.amount())
                        .mapToObj(from::plusMonths)
                        .toList();
            case NEXT_SESSION -> List.of(sessions.next(from));
        };
        LocalDate end = days.isEmpty() ? from : days.getLast();
        if (rule.roll() != null) while (calendar.knows(end) && !calendar.isWorking(end)) end = end.plusDays(1);
        if (days.isEmpty() || rule.needsWorkingDays() && !calendar.knows(end))
            return new Reckoned.OutsideCalendar(rule, from, calendar.firstYear(), calendar.lastYear());
        return new Reckoned.Due(
                rule, from, end, days, rule.needsWorkingDays() ? calendar.uncertain(from.plusDays(1), end) : List.of());
    }

    /** Nothing when the calendar ends before them. */
    private static List<LocalDate> workingDays(LocalDate from, int amount, WorkingCalendar calendar) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from.plusDays(1); days.size() < amount; day = day.plusDays(1)) {
            if (!calendar.knows(day)) return List.of();
            if (calendar.isWorking(day)) days.add(day);
        }
        return List.copyOf(days);
    }
}
