package ma.musharaka.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.musharaka.platform.InvalidInput;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of an XLSX file, its formulas by the results that stand in the file. */
final class XlsxFile {

    /** As exactly as spreadsheets reckon; what stands behind is their rounding. */
    private static final MathContext EXACT = new MathContext(15);

    /** Signs of all cells together: a sheet can say one long text a million times. */
    private static final long MOST_SIGNS = 20_000_000;

    private static final Pattern WORDS_OF_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|[_*].");

    /** A number as a formula's result has it: a text such as {@code 0110} or {@code 10.10} stays a text. */
    private static final Pattern RESULT = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:E[+-]?[0-9]{1,3})?");

    private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!)");
    private static final Pattern LEADING_ZEROS = Pattern.compile("0{2,}");

    /** Signs of a heading. */
    private static final int LONGEST_WORD = 200;

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_FROM_1904 = LocalDate.of(1904, 1, 1);

    private final List<Sheet.Row> rows = new ArrayList<>();
    private long signs;

    private XlsxFile() {}

    static Sheet read(byte[] content) {
        try {
            XlsxParts parts = XlsxParts.check(content);
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
                return new XlsxFile().read(workbook, parts);
            }
        } catch (InvalidInput known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw Sheet.fault("sheet.fault.unreadable");
        }
    }

    private Sheet read(ReadableWorkbook workbook, XlsxParts parts) throws IOException {
        List<org.dhatim.fastexcel.reader.Sheet> visible;
        try (Stream<org.dhatim.fastexcel.reader.Sheet> sheets = workbook.getSheets()) {
            visible = sheets.filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
        }
        if (visible.isEmpty()) throw Sheet.fault("sheet.fault.empty");
        List<Sheet> further = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Sheet other : visible.subList(1, visible.size()))
            further.add(new Sheet(words(other)));
        List<XlsxParts.Merged> merged = parts.sheet(visible.getFirst().getId());
        try (Stream<Row> read = visible.getFirst().openStream()) {
            read.forEach(row -> take(row, workbook.isDate1904()));
        }
        return new Sheet(merged.isEmpty() ? rows : spread(merged), further);
    }

    /** The words in the rows where headings can stand; whatever else is in a sheet that is not read is no fault. */
    private static List<Sheet.Row> words(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        try (Stream<Row> read = sheet.openStream()) {
            return read.limit(Headings.LOOKED_AT)
                    .map(row -> new Sheet.Row(
                            row.getRowNum(),
                            row.stream()
                                    .limit(Sheet.MOST_COLUMNS)
                                    .map(XlsxFile::word)
                                    .toList()))
                    .toList();
        }
    }

    private static Cell word(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() != CellType.STRING || cell.getValue() == null) return Cell.EMPTY;
        String text = cell.getText();
        return text.length() > LONGEST_WORD ? Cell.EMPTY : Cell.of(text);
    }

    private void take(Row row, boolean from1904) {
        List<Cell> cells = new ArrayList<>();
        boolean empty = true;
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getOptionalCell(i)
                    .map(each -> cell(each, row.getRowNum(), from1904))
                    .orElse(Cell.EMPTY);
            empty &= cell.isEmpty();
            cells.add(cell);
        }
        if (empty) return;
        if (rows.size() >= Sheet.MOST_ROWS) throw Sheet.tooManyRows();
        rows.add(new Sheet.Row(row.getRowNum(), cells));
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell, int row, boolean from1904) {
        // written by a program that does not reckon: nobody knows what would stand there
        if (cell.getType() == CellType.FORMULA && cell.getValue() == null)
            throw Sheet.fault("sheet.fault.formula-without-result", row);
        if (cell.getType() == CellType.EMPTY || cell.getValue() == null) return Cell.EMPTY;
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number.round(EXACT), from1904);
        }
        String text = cell.getText();
        if (text.length() > Sheet.LONGEST_CELL) throw Sheet.tooLong(row);
        signs += text.length();
        if (signs > MOST_SIGNS) throw Sheet.fault("sheet.fault.unpacked");
        if (cell.getType() != CellType.STRING && ERROR.matcher(text.strip()).matches())
            throw Sheet.fault("sheet.fault.formula-error", row, text.strip());
        // a formula whose result is a number stands there as text
        if (cell.getType() == CellType.FORMULA && RESULT.matcher(text).matches())
            return number(cell, new BigDecimal(text).round(EXACT), from1904);
        return Cell.of(text);
    }

    /** As it is shown where that changes what it says: a day, 0110 of a code, and 30 of a 0.3 that reads 30%. */
    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number, boolean from1904) {
        if (isDay(cell) && number.signum() > 0)
            return Cell.of((from1904 ? FIRST_DAY_FROM_1904 : FIRST_DAY).plusDays(number.longValue()));
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        Integer id = cell.getDataFormatId();
        if (id != null && (id == 9 || id == 10)
                || WORDS_OF_FORMAT.matcher(format).replaceAll("").indexOf('%') >= 0)
            return Cell.of(number.movePointRight(2));
        return LEADING_ZEROS.matcher(format).matches() ? Cell.of(number, format.length()) : Cell.of(number);
    }

    private static boolean isDay(org.dhatim.fastexcel.reader.Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) return false;
        if (id >= 14 && id <= 17 || id == 22) return true;
        String format = cell.getDataFormatString();
        if (id < 164 || format == null) return false;
        String signs = WORDS_OF_FORMAT.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0;
    }

    /** Says in each of merged cells what stands in the first. */
    private List<Sheet.Row> spread(List<XlsxParts.Merged> merged) {
        TreeMap<Integer, List<Cell>> byNumber = new TreeMap<>();
        rows.forEach(row -> byNumber.put(row.number(), new ArrayList<>(row.cells())));
        int left = 1_000_000;
        for (XlsxParts.Merged each : merged) {
            List<Cell> top = byNumber.get(each.top());
            if (top == null || each.left() >= top.size() || top.get(each.left()).isEmpty()) continue;
            Cell said = top.get(each.left()).asSpread();
            for (var row :
                    byNumber.subMap(each.top(), true, each.bottom(), true).entrySet()) {
                for (int column = each.left(); column <= each.right(); column++) {
                    if (--left < 0) throw Sheet.fault("sheet.fault.unpacked");
                    while (row.getValue().size() <= column) row.getValue().add(Cell.EMPTY);
                    if (row.getKey() != each.top() || column != each.left())
                        row.getValue().set(column, said);
                }
            }
        }
        return byNumber.entrySet().stream()
                .map(row -> new Sheet.Row(row.getKey(), row.getValue()))
                .toList();
    }
}
