package ma.musharaka.people.level;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a commune's list, row by row, and says what is wrong with each; of the details only marks come out of it. */
final class ResidentListFile {

    static final int LARGEST = 20 << 20;
    static final int MOST_ROWS = 200_000;

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final LevelRules.ListColumns columns;
    private final LocalDate today;
    private final Function<ClaimDetails, String> mark;
    private final Map<String, Long> marks = new LinkedHashMap<>();
    private final List<ListPreview.RowFault> faults = new ArrayList<>();

    ResidentListFile(LevelRules.ListColumns columns, LocalDate today, Function<ClaimDetails, String> mark) {
        this.columns = columns;
        this.today = today;
        this.mark = mark;
    }

    ListPreview read(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (content.length > LARGEST) fault(1, "level.list.fault.too-big");
            else read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherLetters) {
            fault(1, "level.list.fault.encoding");
        } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException unreadable) {
            fault(1, "level.list.fault.unreadable");
        }
        return new ListPreview(List.copyOf(marks.keySet()), List.copyOf(faults));
    }

    private void read(String text) throws IOException {
        String head = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(head.contains(";") ? ';' : ',')
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser rows = format.parse(new StringReader(text))) {
            int name = -1;
            int born = -1;
            for (CSVRecord row : rows) {
                long line = rows.getCurrentLineNumber();
                if (row.getRecordNumber() == 1) {
                    name = column(row, columns.name());
                    born = column(row, columns.born());
                    if (name < 0 || born < 0) {
                        fault(line, "level.list.fault.columns");
                        return;
                    }
                } else if (row.getRecordNumber() > MOST_ROWS + 1L) {
                    fault(line, "level.list.fault.too-many", MOST_ROWS);
                    return;
                } else read(row, line, name, born);
            }
            if (marks.isEmpty() && faults.isEmpty()) fault(1, "level.list.fault.empty");
        }
    }

    private void read(CSVRecord row, long line, int nameColumn, int bornColumn) {
        if (row.size() <= Math.max(nameColumn, bornColumn)) {
            fault(line, "level.list.fault.cells");
            return;
        }
        String name = row.get(nameColumn);
        if (ClaimDetails.plain(name).length() < 3) {
            fault(line, "level.list.fault.name");
            return;
        }
        LocalDate born = date(row.get(bornColumn));
        if (born == null || born.isAfter(today) || born.getYear() < 1900) {
            fault(line, "level.list.fault.born");
            return;
        }
        Long before = marks.putIfAbsent(mark.apply(new ClaimDetails(name, born)), line);
        if (before != null) fault(line, "level.list.fault.twice", before);
    }

    private static int column(CSVRecord head, Set<String> names) {
        for (int i = 0; i < head.size(); i++)
            if (names.contains(head.get(i).strip().toLowerCase(Locale.ROOT))) return i;
        return -1;
    }

    private static @Nullable LocalDate date(String text) {
        for (DateTimeFormatter format : DATES)
            try {
                return LocalDate.parse(text.strip(), format);
            } catch (DateTimeParseException another) {
                // the next one may fit
            }
        return null;
    }

    private void fault(long line, String key, Object... arguments) {
        faults.add(new ListPreview.RowFault(line, key, arguments));
    }
}
