package ma.musharaka.platform.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a sheet is which. Headings are found by their names in any language, whatever stands above them, in one
 * row or in two of which the upper one names a group (merged cells); capitals, accents and what stands in brackets do not
 * count. A year in a heading, as in {@code Voté 2025}, is kept apart.
 */
public final class Headings {

    /** Rows in which a title may stand above the headings. */
    static final int LOOKED_AT = 30;

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20|21)[0-9]{2})(?![0-9])");

    private final int row;
    private final List<Column> columns;

    /**
     * A column whose meaning is known.
     *
     * @param index of the cell, from 0
     * @param meaning one of those that were looked for
     * @param year in its heading, or in that of its group
     * @param title as it stands in the file
     */
    public record Column(
            int index, String meaning, @Nullable Integer year, String title) {

        /** Whether its heading itself says a year; one above it may be that of the whole table. */
        public boolean saysItsYear() {
            return YEAR.matcher(title).find();
        }
    }

    private Headings(int row, List<Column> columns) {
        this.row = row;
        this.columns = List.copyOf(columns);
    }

    /**
     * Finds the row of headings that tells most.
     *
     * @param names each meaning with the headings that say it, in any spelling
     * @return nothing when no row among the first names two columns
     */
    public static Optional<Headings> find(Sheet sheet, Map<String, ? extends Collection<String>> names) {
        Map<String, String> meanings = new HashMap<>();
        names.forEach((meaning, all) -> all.forEach(name -> meanings.put(plain(name), meaning)));
        Headings best = new Headings(0, List.of());
        List<Sheet.Row> rows = sheet.rows();
        for (int i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
            best = best.or(read(rows.get(i), null, meanings));
            if (i > 0) best = best.or(read(rows.get(i), rows.get(i - 1), meanings));
        }
        return Optional.of(best).filter(found -> found.told() > 1);
    }

    private Headings or(Headings other) {
        return other.score() > score() ? other : this;
    }

    private static Headings read(Sheet.Row row, Sheet.@Nullable Row above, Map<String, String> meanings) {
        List<Column> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        String group = "";
        int width =
                Math.max(row.cells().size(), above == null ? 0 : above.cells().size());
        for (int i = 0; i < width; i++) {
            String own = row.cell(i).text();
            // a group stands over its first column where the file knows no merged cells
            if (above != null && !above.cell(i).isEmpty()) group = above.cell(i).text();
            String over = above == null ? "" : group;
            Column column = column(i, own, over, meanings);
            if (column != null && taken.add(column.meaning() + column.year())) found.add(column);
        }
        return new Headings(row.number(), found);
    }

    private static @Nullable Column column(int index, String own, String over, Map<String, String> meanings) {
        Integer year = year(own);
        if (year == null) year = year(over);
        String title = own.isEmpty() ? over : own;
        String bare = YEAR.matcher(own).replaceAll(" ");
        for (String said : new String[] {own, bare, over + " " + bare, own.isEmpty() ? over : ""}) {
            String meaning = meanings.get(plain(said));
            if (meaning != null && !plain(said).isEmpty()) return new Column(index, meaning, year, title);
        }
        return null;
    }

    private static @Nullable Integer year(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    /** More meanings first, then more columns, then more years: a year in the row above belongs to what stands below it. */
    private long score() {
        long years = columns.stream().filter(each -> each.year() != null).count();
        return (told() * (Sheet.MOST_COLUMNS + 1) + columns.size()) * (Sheet.MOST_COLUMNS + 1) + years;
    }

    private long told() {
        return columns.stream().map(Column::meaning).distinct().count();
    }

    /** The number of the row in which they stand, as the spreadsheet shows it. */
    public int row() {
        return row;
    }

    /** The columns of a meaning, in their order: an amount may have one for each year. */
    public List<Column> columns(String meaning) {
        return columns.stream().filter(each -> each.meaning().equals(meaning)).toList();
    }

    public Optional<Column> column(String meaning) {
        return columns(meaning).stream().findFirst();
    }

    /** The rows below. */
    public List<Sheet.Row> rowsBelow(Sheet sheet) {
        return sheet.rows().stream().filter(each -> each.number() > row).toList();
    }

    /** A word of a file without what people write differently: capitals, accents, what stands in brackets. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]", " ")
                .replaceAll("[\\p{M}\u0640\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u0623\u0625\u0622\u0671]", "\u0627")
                .replace('\u0649', '\u064A')
                .replace('\u0629', '\u0647')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
