package ma.musharaka.deadline;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * About when the religious days off of a year fall. Morocco announces each one when its own moon was seen, mostly a day
 * after the calculated calendar of the JDK: what stands here is never a day off, only a sign that one is still to come.
 */
final class ReligiousDays {

    /** How far from the calculated day the days off may begin and end: they are two in a row. */
    static final int EARLIEST = -1;

    static final int LATEST = 3;

    private ReligiousDays() {}

    /** First day of each as it is calculated: 1 Muharram, the Mawlid, Aïd al-Fitr and Aïd al-Adha. */
    static List<LocalDate> expected(int year) {
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        int last = HijrahDate.from(LocalDate.of(year, 12, 31)).get(ChronoField.YEAR);
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(hijri -> Stream.of(
                        HijrahDate.of(hijri, 1, 1),
                        HijrahDate.of(hijri, 3, 12),
                        HijrahDate.of(hijri, 10, 1),
                        HijrahDate.of(hijri, 12, 10)))
                .map(LocalDate::from)
                .filter(day -> day.getYear() == year)
                .sorted()
                .toList();
    }

    /** Whether a day can be one of those that begin about then. */
    static boolean isAbout(LocalDate expected, LocalDate day) {
        return !day.isBefore(expected.plusDays(EARLIEST)) && !day.isAfter(expected.plusDays(LATEST));
    }
}
