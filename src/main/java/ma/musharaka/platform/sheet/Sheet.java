package ma.musharaka.platform.sheet;

import java.util.List;
import ma.musharaka.platform.InvalidInput;

/**
 * The rows of a spreadsheet, in their order; rows without anything in them are left out, and the others keep the numbers
 * that the spreadsheet shows beside them.
 *
 * @param further the first rows of each further visible sheet of the file: only the first sheet is read, and whoever reads
 *     it can say so where another looks like it
 */
public record Sheet(List<Row> rows, List<Sheet> further) {

    /** Bytes of a file that is still read: some twenty thousand rows of a budget. */
    public static final int LARGEST = 10 << 20;

    public static final int MOST_ROWS = 50_000;
    public static final int MOST_COLUMNS = 256;

    /** Signs of a cell, as many as Excel lets one have. */
    static final int LONGEST_CELL = 32_767;

    /**
     * A row.
     *
     * @param number as the spreadsheet shows it, from 1
     */
    public record Row(int number, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** An empty one where the row is shorter. */
        public Cell cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }

    public Sheet {
        rows = List.copyOf(rows);
        further = List.copyOf(further);
    }

    Sheet(List<Row> rows) {
        this(rows, List.of());
    }

    /**
     * Reads a CSV file or the first visible sheet of an XLSX file; what it is, its content says, not its name.
     *
     * @throws InvalidInput in the field {@code file}, with a sentence that says what is wrong with the file
     */
    public static Sheet read(byte[] content) {
        if (content.length > LARGEST) throw fault("sheet.fault.too-big", LARGEST >> 20);
        Sheet sheet = Kind.of(content) == Kind.XLSX ? XlsxFile.read(content) : CsvFile.read(content);
        if (sheet.rows().isEmpty()) throw fault("sheet.fault.empty");
        return sheet;
    }

    static InvalidInput fault(String key, Object... arguments) {
        return new InvalidInput("file", key, arguments);
    }

    static InvalidInput tooManyRows() {
        return fault("sheet.fault.too-many-rows", MOST_ROWS);
    }

    static InvalidInput tooManyColumns(int row) {
        return fault("sheet.fault.too-many-columns", row, MOST_COLUMNS);
    }

    static InvalidInput tooLong(int row) {
        return fault("sheet.fault.cell-too-long", row, LONGEST_CELL);
    }

    /** What a file is, by its first bytes. */
    private enum Kind {
        XLSX,
        TEXT;

        static Kind of(byte[] content) {
            if (begins(content, 'P', 'K', 3, 4)) return XLSX;
            if (begins(content, 'P', 'K')) throw fault("sheet.fault.unreadable");
            if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) throw fault("sheet.fault.old-excel");
            if (begins(content, '%', 'P', 'D', 'F')) throw fault("sheet.fault.no-sheet");
            return TEXT;
        }

        private static boolean begins(byte[] content, int... with) {
            if (content.length < with.length) return false;
            for (int i = 0; i < with.length; i++) if ((content[i] & 0xFF) != with[i]) return false;
            return true;
        }
    }
}
