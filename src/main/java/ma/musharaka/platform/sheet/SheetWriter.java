package ma.musharaka.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.platform.Money;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes spreadsheets that {@link Sheet#read} reads as they were; what people wrote never becomes a formula. */
public final class SheetWriter {

    private static final String AMOUNT = "#,##0.00";
    private static final String DAY = "yyyy-mm-dd";

    /** Widest column, in signs. */
    private static final int WIDEST = 60;

    /**
     * A sheet of a file.
     *
     * @param name on its tab
     * @param rows the first are the headings; a value is a String, a whole number, a {@link Money}, a {@link BigDecimal}, a
     *     {@link LocalDate} or nothing
     */
    public record Page(String name, List<? extends List<? extends @Nullable Object>> rows) {}

    private SheetWriter() {}

    /**
     * For the spreadsheets of Moroccan offices: a mark that says that it is UTF-8, cells parted by semicolons, a comma before
     * decimals.
     */
    public static byte[] csv(Page page) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            for (List<? extends @Nullable Object> row : page.rows()) {
                List<String> cells = new ArrayList<>();
                for (Object value : row)
                    cells.add(
                            switch (value) {
                                case null -> "";
                                case Money money -> decimal(money.amount());
                                case BigDecimal number -> decimal(number);
                                case String written -> SafeText.of(written);
                                default -> value.toString();
                            });
                printer.printRecord(cells);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String decimal(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** @param rightToLeft whether the columns begin at the right, as people read Arabic */
    public static byte[] xlsx(List<Page> pages, boolean rightToLeft) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Musharaka", "1.0")) {
            for (Page page : pages) write(page, workbook.newWorksheet(page.name()), rightToLeft);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private static void write(Page page, Worksheet sheet, boolean rightToLeft) {
        if (rightToLeft) sheet.rightToLeft();
        int[] widths = new int[page.rows().stream().mapToInt(List::size).max().orElse(0)];
        for (int row = 0; row < page.rows().size(); row++) {
            List<? extends @Nullable Object> values = page.rows().get(row);
            for (int column = 0; column < values.size(); column++) {
                Object value = values.get(column);
                write(sheet, row, column, value);
                widths[column] = Math.max(widths[column], String.valueOf(value).length());
            }
            if (row == 0 && !values.isEmpty())
                sheet.range(0, 0, 0, values.size() - 1).style().bold().set();
        }
        for (int column = 0; column < widths.length; column++)
            sheet.width(column, Math.clamp(widths[column] + 2L, 10, WIDEST));
        if (page.rows().size() > 1) sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Money money -> {
                sheet.value(row, column, money.amount());
                sheet.style(row, column).format(AMOUNT).set();
            }
            case BigDecimal number -> sheet.value(row, column, number);
            case Integer number -> sheet.value(row, column, number);
            case Long number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            // a cell of text is never reckoned with, whatever it begins with
            default -> sheet.value(row, column, value.toString());
        }
    }
}
