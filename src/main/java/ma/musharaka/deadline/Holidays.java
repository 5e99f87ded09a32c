package ma.musharaka.deadline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import ma.musharaka.platform.LocalizedText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The country's days off, as the calendar file has them. */
final class Holidays {

    private static final String FILE = "/deadline/working-calendar-ma.csv";

    private Holidays() {}

    /** In the order of their days. */
    static List<Holiday> read() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Holidays.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).stream()
                    .map(Holidays::holiday)
                    .sorted(Comparator.comparing(Holiday::day))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Holiday holiday(CSVRecord row) {
        return new Holiday(
                LocalDate.parse(row.get("date")),
                Holiday.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                LocalizedText.of(row.get("reason_ar"), row.get("reason_fr")),
                row.get("source"),
                row.get("confirmed").equals("yes"));
    }
}
