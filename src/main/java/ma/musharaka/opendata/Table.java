package ma.musharaka.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.sheet.SafeText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A list as CSV (RFC 4180). It begins with a byte order mark: without it the spreadsheets of Moroccan offices take
 * Arabic for something else. A text in several languages takes a column for each, an amount one more for its currency.
 */
final class Table implements Catalogue.Sink {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<PublicList.Column> columns;
    private final CSVPrinter printer;

    Table(PublicList list, OutputStream out) throws IOException {
        columns = list.columns();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(header(columns));
    }

    @Override
    public void take(List<PublicList.Row> rows) throws IOException {
        for (PublicList.Row row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++)
                cells(columns.get(i).type(), row.values().get(i), cells);
            printer.printRecord(cells);
        }
        printer.flush();
    }

    static List<String> header(List<PublicList.Column> columns) {
        List<String> names = new ArrayList<>();
        for (PublicList.Column column : columns)
            switch (column.type()) {
                case LOCALIZED -> {
                    for (Language language : Language.values()) names.add(column.name() + "_" + language.code());
                }
                case MONEY -> {
                    names.add(column.name() + "_amount");
                    names.add(column.name() + "_currency");
                }
                default -> names.add(column.name());
            }
        return names;
    }

    private static void cells(PublicList.Type type, @Nullable Object value, List<String> cells) {
        switch (type) {
            case LOCALIZED -> {
                LocalizedText text = (LocalizedText) value;
                for (Language language : Language.values()) cells.add(text == null ? "" : said(text, language));
            }
            case MONEY -> {
                cells.add(value == null ? "" : ((Money) value).plain());
                cells.add(value == null ? "" : Money.CURRENCY);
            }
            case TEXT -> cells.add(value == null ? "" : SafeText.of((String) value));
            default -> cells.add(value == null ? "" : value.toString());
        }
    }

    private static String said(LocalizedText text, Language language) {
        String said = switch (language) {
            case AR -> text.ar();
            case FR -> text.fr();
            case ZGH -> text.zgh();
        };
        return said == null ? "" : SafeText.of(said);
    }
}
