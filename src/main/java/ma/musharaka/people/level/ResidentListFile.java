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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ma.musharaka.people.cnie.Cnie;
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
    private final @Nullable Function<Cnie, String> numberMark;
    private final Map<String, Long> marks = new LinkedHashMap<>();
    private final List<ListPreview.RowFault> faults = new ArrayList<>();
    private KnownBy knownBy = KnownBy.NAME_AND_BIRTH;

    /** Where the cells are; below zero where there is no such column. */
    private record Columns(int name, int born, int cnie) {

        /** A file that has numbers is read by them alone. */
        boolean byNumber() {
            return cnie >= 0;
        }
    }

    /** @param numberMark nothing where the commune may take no identity numbers */
    ResidentListFile(
            LevelRules.ListColumns columns,
            LocalDate today,
            Function<ClaimDetails, String> mark,
            @Nullable Function<Cnie, String> numberMark) {
        this.columns = columns;
        this.today = today;
        this.mark = mark;
        this.numberMark = numberMark;
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
        return new ListPreview(knownBy, List.copyOf(marks.keySet()), List.copyOf(faults));
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
            Columns found = null;
            for (CSVRecord row : rows) {
                long line = rows.getCurrentLineNumber();
                if (found == null) {
                    found = columns(row, line);
                    if (found == null) return;
                } else if (row.getRecordNumber() > MOST_ROWS + 1L) {
                    fault(line, "level.list.fault.too-many", MOST_ROWS);
                    return;
                } else read(row, line, found);
            }
            if (marks.isEmpty() && faults.isEmpty()) fault(1, "level.list.fault.empty");
        }
    }

    /** Which columns people are known by; nothing when the file has none of them, which is said. */
    private @Nullable Columns columns(CSVRecord head, long line) {
        Columns found =
                new Columns(column(head, columns.name()), column(head, columns.born()), column(head, columns.cnie()));
        if (found.byNumber() && numberMark == null) {
            fault(line, "level.list.fault.no-authorisation");
            return null;
        }
        if (!found.byNumber() && (found.name() < 0 || found.born() < 0)) {
            fault(line, "level.list.fault.columns");
            return null;
        }
        if (found.byNumber()) knownBy = KnownBy.CNIE;
        return found;
    }

    private void read(CSVRecord row, long line, Columns at) {
        if (row.size() <= (at.byNumber() ? at.cnie() : Math.max(at.name(), at.born()))) {
            fault(line, "level.list.fault.cells");
            return;
        }
        String made = at.byNumber() ? byNumber(row, line, at) : byNameAndBirth(row, line, at);
        if (made == null) return;
        Long before = marks.putIfAbsent(made, line);
        if (before != null) fault(line, "level.list.fault.twice", before);
    }

    private @Nullable String byNumber(CSVRecord row, long line, Columns at) {
        Optional<Cnie> number = Cnie.typed(row.get(at.cnie()));
        if (number.isEmpty()) fault(line, "level.list.fault.cnie");
        return numberMark == null ? null : number.map(numberMark).orElse(null);
    }

    private @Nullable String byNameAndBirth(CSVRecord row, long line, Columns at) {
        String name = row.get(at.name());
        if (ClaimDetails.plain(name).length() < 3) {
            fault(line, "level.list.fault.name");
            return null;
        }
        LocalDate born = date(row.get(at.born()));
        if (born == null || born.isAfter(today) || born.getYear() < 1900) {
            fault(line, "level.list.fault.born");
            return null;
        }
        return mark.apply(new ClaimDetails(name, born));
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
