package ma.musharaka.platform.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file, whichever sign parts its cells. */
final class CsvFile {

    /** In the order in which they are preferred: a comma may be that of decimals. */
    private static final char[] SEPARATORS = {';', '\t', ','};

    private static final int LOOKED_AT = 60;

    private CsvFile() {}

    static Sheet read(byte[] content) {
        String text = Letters.read(content);
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml"))
            throw Sheet.fault("sheet.fault.no-sheet");
        // Excel's own word on its separator is no row of the sheet
        if (text.startsWith("sep=") && text.length() > 5 && ";,\t|".indexOf(text.charAt(4)) >= 0)
            return rows(text.substring(5).replaceFirst("^\r?\n", ""), text.charAt(4));
        return rows(text, separator(text));
    }

    private static char separator(String text) {
        char best = SEPARATORS[0];
        int most = -1;
        for (char each : SEPARATORS) {
            int like = alike(text, each);
            if (like > most) {
                most = like;
                best = each;
            }
        }
        return best;
    }

    /**
     * How many of the first rows are parted alike, rows of many cells counting more: sentences above the headings have
     * commas too.
     */
    private static int alike(String text, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        try (CSVParser parser = parser(text, separator)) {
            for (CSVRecord row : parser) {
                if (row.size() > 1) widths.merge(row.size(), 1, Integer::sum);
                if (row.getRecordNumber() >= LOOKED_AT) break;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            // what could be read until there counts
        }
        return widths.entrySet().stream()
                .mapToInt(alike -> alike.getValue() * (alike.getKey() - 1))
                .max()
                .orElse(0);
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get()
                .parse(new StringReader(text));
    }

    private static Sheet rows(String text, char separator) {
        List<Sheet.Row> rows = new ArrayList<>();
        int number = 0;
        try (CSVParser parser = parser(text, separator)) {
            for (CSVRecord row : parser) {
                number = (int) row.getRecordNumber();
                List<Cell> cells = new ArrayList<>(row.size());
                boolean empty = true;
                for (String each : row) {
                    if (each.length() > Sheet.LONGEST_CELL) throw Sheet.tooLong(number);
                    Cell cell = Cell.of(each);
                    empty &= cell.isEmpty();
                    cells.add(cell);
                }
                if (empty) continue;
                if (cells.size() > Sheet.MOST_COLUMNS) throw Sheet.tooManyColumns(number);
                if (rows.size() >= Sheet.MOST_ROWS) throw Sheet.tooManyRows();
                rows.add(new Sheet.Row(number, cells));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException quote) {
            throw Sheet.fault("sheet.fault.quote", number + 1);
        }
        return new Sheet(rows);
    }
}
