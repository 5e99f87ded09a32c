package ma.musharaka.platform.reading;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that people would rather look at: a data table whose rows are also drawn as bars, by style alone. Whatever is
 * drawn is said in a cell too, and each row unfolds to the records that make it.
 *
 * @param id of the figure in its page
 * @param caption what it shows
 * @param columns the first is that of the rows' names
 * @param total the last line, where the rows add up to something
 * @param note how it is to be read, where that needs a word
 */
public record Figure(
        String id,
        String caption,
        List<Column> columns,
        List<Row> rows,
        @Nullable Row total,
        @Nullable String note) {

    /**
     * What is said of each row.
     *
     * @param key which part of the bars this column is, from 1; 0 for a column that is no part
     */
    public record Column(String title, int key) {

        public Column(String title) {
            this(title, 0);
        }
    }

    /**
     * A thing with its numbers.
     *
     * @param link to the record that the row is; empty when it is none
     * @param cells after the name, each as it is read
     * @param parts of the bar, from the inline start; none where nothing was reported
     * @param unfold what the records below are called
     */
    public record Row(
            Content name, String link, List<Content> cells, List<Part> parts, String unfold, List<Evidence> records) {

        public Row {
            cells = List.copyOf(cells);
            parts = List.copyOf(parts);
            records = List.copyOf(records);
        }

        public Row(Content name, List<Content> cells) {
            this(name, "", cells, List.of(), "", List.of());
        }

        public Row linked(String address) {
            return new Row(name, address, cells, parts, unfold, records);
        }

        /** A bar of one part. */
        public Row drawn(Part part) {
            return drawn(List.of(part));
        }

        public Row drawn(List<Part> bar) {
            return new Row(name, link, cells, bar, unfold, records);
        }

        public Row unfolding(String called, List<Evidence> evidence) {
            return new Row(name, link, cells, parts, called, evidence);
        }
    }

    /**
     * A piece of a bar.
     *
     * @param key which column it is; 0 when the bar is whole
     * @param percent of the longest bar that there can be, from 0 to 100
     * @param below whether the amount is below zero
     */
    public record Part(int key, BigDecimal percent, boolean below) {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        public Part {
            percent = percent.max(BigDecimal.ZERO).min(WHOLE);
        }

        /** Of a whole that is not zero; an amount below zero is drawn by its size, and marked. */
        public static Part of(int key, BigDecimal percent) {
            return new Part(key, percent.abs(), percent.signum() < 0);
        }

        /** As style writes it. */
        public String size() {
            return percent.toPlainString() + "%";
        }
    }

    /** A record that a number opens down to. */
    public record Evidence(Content name, String link, Content value) {}

    public Figure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        List<Row> all = new ArrayList<>(rows);
        if (total != null) all.add(total);
        for (Row row : all)
            if (row.cells().size() != columns.size() - 1)
                throw new IllegalArgumentException(
                        "figure " + id + ": a row has " + row.cells().size() + " cells, not " + (columns.size() - 1));
    }
}
