package ma.musharaka.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The days on which the administration of one commune works: a value, made of the country's days off and its own. */
final class WorkingCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final NavigableMap<LocalDate, Holiday> holidays = new TreeMap<>();
    private final Map<LocalDate, Boolean> changes = new TreeMap<>();
    private final NavigableSet<LocalDate> religious = new TreeSet<>();
    private final NavigableSet<LocalDate> settled = new TreeSet<>();

    /**
     * What a commune says of a day.
     *
     * @param working that it works after all; otherwise that it is closed
     */
    record Change(LocalDate day, boolean working, Holiday.Kind kind) {}

    /** @param changes of the commune; they go before what the country's calendar says */
    WorkingCalendar(Collection<Holiday> holidays, Collection<Change> changes) {
        for (Holiday holiday : holidays) {
            this.holidays.put(holiday.day(), holiday);
            if (holiday.kind() == Holiday.Kind.RELIGIOUS) religious.add(holiday.day());
        }
        for (Change change : changes) {
            this.changes.put(change.day(), change.working());
            if (change.kind() == Holiday.Kind.RELIGIOUS) settled.add(change.day());
        }
    }

    int firstYear() {
        return holidays.firstKey().getYear();
    }

    int lastYear() {
        return holidays.lastKey().getYear();
    }

    /** Whether the calendar reaches to this day: of other years it does not even know the days off that are fixed. */
    boolean knows(LocalDate day) {
        return !holidays.isEmpty() && day.getYear() >= firstYear() && day.getYear() <= lastYear();
    }

    boolean isWorking(LocalDate day) {
        Boolean own = changes.get(day);
        if (own != null) return own;
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
    }

    /**
     * Days off of which this time may hold one more or one less than the calendar says: not confirmed yet, or still to be
     * announced. The end is only as sure as they are.
     *
     * @param first the first day that was counted
     * @param last the day on which it ends
     */
    List<LocalDate> uncertain(LocalDate first, LocalDate last) {
        NavigableSet<LocalDate> uncertain = new TreeSet<>();
        // one that is thought to come the day after may come on the last day itself
        holidays.subMap(first, true, last.plusDays(1), true).values().stream()
                .filter(holiday -> !holiday.confirmed() && !isSettled(holiday.day()))
                .forEach(holiday -> uncertain.add(holiday.day()));
        IntStream.rangeClosed(first.getYear(), last.getYear())
                .boxed()
                .flatMap(year -> ReligiousDays.expected(year).stream())
                .filter(day -> !last.isBefore(day.plusDays(ReligiousDays.EARLIEST))
                        && !first.isAfter(day.plusDays(ReligiousDays.LATEST)))
                .filter(day -> !hasAbout(religious, day) && !hasAbout(settled, day))
                .forEach(uncertain::add);
        return new ArrayList<>(uncertain);
    }

    /** The commune itself has said how it was. */
    private boolean isSettled(LocalDate day) {
        return changes.containsKey(day)
                || !settled.subSet(day.minusDays(ReligiousDays.LATEST), true, day.plusDays(ReligiousDays.LATEST), true)
                        .isEmpty();
    }

    private static boolean hasAbout(NavigableSet<LocalDate> days, LocalDate expected) {
        return !days.subSet(
                        expected.plusDays(ReligiousDays.EARLIEST), true, expected.plusDays(ReligiousDays.LATEST), true)
                .isEmpty();
    }
}
