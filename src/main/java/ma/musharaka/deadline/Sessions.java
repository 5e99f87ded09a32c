package ma.musharaka.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When the council sits by law (Organic Law 113-14, article 33), and until when something can still come on its agenda.
 *
 * @param months of the ordinary sessions
 * @param opensOnDay the earliest day of those months on which a session opens
 * @param closesDaysBefore how many days before its opening a session's agenda is closed
 */
record Sessions(List<Integer> months, int opensOnDay, int closesDaysBefore, String law, String article) {

    /** The opening of the first session whose agenda closes after this day. */
    LocalDate next(LocalDate day) {
        return IntStream.rangeClosed(day.getYear(), day.getYear() + 1)
                .boxed()
                .flatMap(year -> months.stream().sorted().map(month -> LocalDate.of(year, month, opensOnDay)))
                .filter(opening -> opening.minusDays(closesDaysBefore).isAfter(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a year without a session: " + months));
    }
}
