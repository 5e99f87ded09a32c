package ma.musharaka.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Port: a list of the commune that everyone may take away as data. The feature that owns the rows explains each column
 * and reads the rows of the commune of the moment. Nothing in them is personal: no author, no name, no id of a person.
 */
public interface PublicList {

    /** How the list is called in addresses, such as {@code budget-lines}. */
    String name();

    /** Text key of its title. */
    String titleKey();

    /** Text key of the sentence that says what it holds. */
    String textKey();

    /** Where people read the same on the site, without language. */
    String path();

    /** What the list can be besides a table. */
    default Set<Form> forms() {
        return Set.of();
    }

    List<Column> columns();

    default List<Filter> filters() {
        return List.of();
    }

    long count(Asked asked);

    /** A page of the rows that were asked for, in an order that no two rows share; read within a transaction. */
    List<Row> rows(Asked asked, int page, int size);

    /** When anything in it changed last; empty when it holds nothing. */
    Optional<Instant> lastChange();

    /** What else a list can be. */
    enum Form {
        /** Its rows are news: it can be followed by RSS. */
        FEED,
        /** Its rows have their day: it can be kept in a calendar. */
        CALENDAR,
        /** Its rows have public pages of their own, which no other list has: search engines find them here. */
        PAGES
    }

    /** What the values of a column are; nothing at all is always possible. */
    enum Type {
        TEXT,
        /** A {@link LocalizedText}. */
        LOCALIZED,
        /** A whole number. */
        NUMBER,
        /** {@link Money}. */
        MONEY,
        /** A {@link LocalDate}. */
        DATE,
        /** A {@link LocalTime}, in Moroccan legal time. */
        TIME,
        /** An {@link Instant}. */
        INSTANT,
        /** True or false. */
        YES_NO
    }

    /** @param textKey of the sentence that explains it */
    record Column(String name, Type type, String textKey) {}

    /**
     * A query parameter that narrows the list.
     *
     * @param choices the only values it takes; empty when any code will do
     * @param textKey of the sentence that explains it
     */
    record Filter(String name, Kind kind, List<String> choices, String textKey) {

        private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
        private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

        /** What a filter takes. */
        public enum Kind {
            YEAR,
            CODE,
            CHOICE
        }

        public static Filter year(String textKey) {
            return new Filter("year", Kind.YEAR, List.of(), textKey);
        }

        public static Filter code(String name, String textKey) {
            return new Filter(name, Kind.CODE, List.of(), textKey);
        }

        public static Filter choice(String name, List<String> choices, String textKey) {
            return new Filter(name, Kind.CHOICE, choices, textKey);
        }

        public boolean takes(String value) {
            return switch (kind) {
                case YEAR -> YEAR.matcher(value).matches();
                case CODE -> CODE.matcher(value).matches();
                case CHOICE -> choices.contains(value);
            };
        }
    }

    /** What someone asked for: values of filters, each of a kind that its filter takes. */
    record Asked(Map<String, String> values) {

        public static final Asked ALL = new Asked(Map.of());

        public Asked {
            values = Map.copyOf(values);
        }

        public Optional<String> value(String filter) {
            return Optional.ofNullable(values.get(filter));
        }

        public Optional<Integer> year() {
            return value("year").map(Integer::valueOf);
        }
    }

    /**
     * A row.
     *
     * @param key the same for the same row for ever, and for no other row of the list
     * @param values in the order of the columns
     * @param address where the public reads it, without language
     * @param changedAt when it changed last, where that is known
     */
    record Row(
            String key,
            List<@Nullable Object> values,
            @Nullable String address,
            @Nullable Instant changedAt,
            @Nullable News news,
            @Nullable Occasion occasion) {}

    /** What a feed says of a row: a title and a sentence, each a String or a {@link LocalizedText}. */
    record News(Object title, Object summary, Instant at) {}

    /**
     * What a calendar keeps of a row.
     *
     * @param time where it is known, in Moroccan legal time; else it takes whole days
     * @param to the last day
     */
    record Occasion(
            LocalizedText title,
            LocalDate from,
            @Nullable LocalTime time,
            LocalDate to,
            @Nullable LocalizedText place,
            LocalizedText text) {}
}
