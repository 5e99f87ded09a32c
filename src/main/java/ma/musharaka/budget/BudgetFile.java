package ma.musharaka.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.sheet.Cell;
import ma.musharaka.platform.sheet.Headings;
import ma.musharaka.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads budget lines from a spreadsheet, row by row, and says everything that is wrong with it. */
final class BudgetFile {

    static final int LONGEST_TITLE = 300;

    /** The columns of a template, in their order; years, codes and titles first. */
    static final List<String> COLUMNS = List.of(
            "year",
            "part",
            "side",
            "chapter",
            "article",
            "paragraph",
            "economic",
            "title-ar",
            "title-fr",
            "voted",
            "committed",
            "paid",
            "previous");

    private static final List<String> NEEDED = List.of("part", "side", "chapter", "voted");
    private static final int FIRST_YEAR = 1960;
    private static final int LAST_YEAR = 2200;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(13);

    private final Map<String, BudgetPart> parts;
    private final Map<String, BudgetSide> sides;
    private final BudgetGuide guide;
    private final boolean invented;
    private final List<RowFault> faults = new ArrayList<>();
    private final List<RowFault> notes = new ArrayList<>();
    private final Map<YearCode, Read> rows = new LinkedHashMap<>();

    private record YearCode(int year, BudgetData.Code code) {}

    /** A row as it was read for a year; without amounts it can only be a name. */
    private record Read(int row, BudgetData.Line line, boolean hasAmount) {}

    /**
     * What was found: either faults, or the budgets of the years in it.
     *
     * @param notes what editors should know, and is no fault
     */
    record Found(List<RowFault> faults, List<RowFault> notes, List<BudgetData> years) {}

    BudgetFile(BudgetGuide guide, boolean invented) {
        this.guide = guide;
        this.invented = invented;
        this.parts = byWord(guide.parts());
        this.sides = byWord(guide.sides());
    }

    private static <T> Map<String, T> byWord(Map<T, Set<String>> words) {
        Map<String, T> known = new HashMap<>();
        words.forEach((meaning, all) -> all.forEach(word -> known.put(Headings.plain(word), meaning)));
        return known;
    }

    Found read(byte[] content) {
        try {
            Sheet sheet = Sheet.read(content);
            Optional<Headings> headings = Headings.find(sheet, guide.columns());
            if (sheet.further().stream().anyMatch(this::hasNeeded)) fault(null, "", "", "budget.fault.sheets");
            else if (headings.isEmpty()) fault(null, "", "", "budget.fault.no-headings");
            else read(sheet, headings.get());
        } catch (InvalidInput unreadable) {
            InvalidInput.Violation why = unreadable.violations().getFirst();
            fault(null, "", "", why.key(), why.arguments());
        }
        List<BudgetData> years = faults.isEmpty() ? years() : List.of();
        return new Found(List.copyOf(faults), List.copyOf(notes), faults.isEmpty() ? years : List.of());
    }

    private boolean hasNeeded(Sheet other) {
        return Headings.find(other, guide.columns())
                .filter(found ->
                        NEEDED.stream().allMatch(needed -> found.column(needed).isPresent()))
                .isPresent();
    }

    private void read(Sheet sheet, Headings headings) {
        for (String needed : NEEDED)
            if (headings.column(needed).isEmpty())
                fault(headings.row(), columnKey(needed), "", "budget.fault.no-column");
        if (headings.column("title-ar").isEmpty() && headings.column("title-fr").isEmpty())
            fault(headings.row(), columnKey("title-fr"), "", "budget.fault.no-column");
        boolean ownYears = headings.columns("voted").stream().allMatch(column -> column.year() != null);
        if (headings.column("year").isEmpty() && !ownYears)
            fault(headings.row(), columnKey("year"), "", "budget.fault.no-column");
        if (!faults.isEmpty()) return;
        for (Sheet.Row row : headings.rowsBelow(sheet)) read(row, headings);
        if (rows.isEmpty() && faults.isEmpty()) fault(null, "", "", "budget.fault.no-lines");
    }

    private void read(Sheet.Row row, Headings headings) {
        if (isTotal(row, headings)) {
            notes.add(new RowFault(row.number(), "", "", "budget.note.total-left-out"));
            return;
        }
        int before = faults.size();
        BudgetPart part = choice(row, headings, "part", parts, "budget.fault.part");
        BudgetSide side = choice(row, headings, "side", sides, "budget.fault.side");
        String chapter = code(row, headings, "chapter", true);
        String article = code(row, headings, "article", false);
        String paragraph = code(row, headings, "paragraph", false);
        String economic = code(row, headings, "economic", false);
        LocalizedText title = title(row, headings);
        Map<Integer, Amounts> years = amounts(row, headings);
        if (faults.size() > before || part == null || side == null) return;
        years.forEach((year, amounts) -> keep(
                year,
                new Read(
                        row.number(),
                        new BudgetData.Line(
                                part,
                                side,
                                chapter,
                                article,
                                paragraph,
                                economic,
                                title,
                                amounts.voted == null ? Money.ZERO : amounts.voted,
                                amounts.committed,
                                amounts.paid,
                                amounts.previous),
                        amounts.voted != null)));
    }

    private void keep(int year, Read read) {
        Read before = rows.putIfAbsent(new YearCode(year, read.line.code()), read);
        if (before != null)
            fault(
                    read.row,
                    columnKey("chapter"),
                    read.line.code().quoted(),
                    "budget.fault.twice",
                    before.row,
                    String.valueOf(year));
    }

    /** A sum that someone wrote below the lines: it is reckoned here. */
    private static boolean isTotal(Sheet.Row row, Headings headings) {
        if (!text(row, headings, "chapter").isEmpty()) return false;
        return row.cells().stream()
                .map(cell -> Headings.plain(cell.text()))
                .anyMatch(text -> text.startsWith("total")
                        || text.startsWith("\u0645\u062C\u0645\u0648\u0639")
                        || text.startsWith("\u0627\u0644\u0645\u062C\u0645\u0648\u0639"));
    }

    private record Amounts(
            @Nullable Money voted,
            @Nullable Money committed,
            @Nullable Money paid,
            @Nullable Money previous) {}

    /** One for each year that the row speaks of. */
    private Map<Integer, Amounts> amounts(Sheet.Row row, Headings headings) {
        Map<Integer, Amounts> found = new TreeMap<>();
        Optional<Headings.Column> yearColumn = headings.column("year");
        Collection<Integer> years = new LinkedHashSet<>();
        if (yearColumn.isPresent()) {
            Integer year = year(row, yearColumn.get());
            if (year == null) return found;
            years.add(year);
        } else
            headings.columns("voted").forEach(column -> {
                if (column.year() != null) years.add(column.year());
            });
        for (int year : years)
            found.put(
                    year,
                    new Amounts(
                            amount(row, headings, "voted", year, yearColumn.isPresent()),
                            amount(row, headings, "committed", year, yearColumn.isPresent()),
                            amount(row, headings, "paid", year, yearColumn.isPresent()),
                            amount(row, headings, "previous", year, yearColumn.isPresent())));
        return found;
    }

    private @Nullable Integer year(Sheet.Row row, Headings.Column column) {
        String said = row.cell(column.index()).code();
        if (said.matches("[0-9]{4}") && Integer.parseInt(said) >= FIRST_YEAR && Integer.parseInt(said) <= LAST_YEAR)
            return Integer.valueOf(said);
        fault(row.number(), columnKey("year"), said, said.isEmpty() ? "budget.fault.empty" : "budget.fault.year");
        return null;
    }

    private @Nullable Money amount(Sheet.Row row, Headings headings, String meaning, int year, boolean anyYear) {
        List<Headings.Column> all = headings.columns(meaning);
        Optional<Headings.Column> column = all.stream()
                .filter(each -> Integer.valueOf(year).equals(each.year())
                        || meaning.equals("previous")
                                && Integer.valueOf(year - 1).equals(each.year()))
                .findFirst();
        // a year above the headings may be the whole table's, where the rows say theirs
        if (column.isEmpty() && anyYear && all.size() == 1 && !all.getFirst().saysItsYear())
            column = all.stream().findFirst();
        if (column.isEmpty()) return null;
        Cell cell = row.cell(column.get().index());
        // a dash is how accountants write nothing
        if (cell.isEmpty() || cell.text().matches("[-\u2013\u2014]")) return null;
        if (cell.spread()) {
            fault(row.number(), columnKey(meaning), cell.text(), "budget.fault.merged");
            return null;
        }
        Optional<BigDecimal> number = cell.decimal();
        if (number.isEmpty()) fault(row.number(), columnKey(meaning), cell.text(), "budget.fault.amount");
        else if (number.get().signum() < 0)
            fault(row.number(), columnKey(meaning), cell.text(), "budget.fault.below-zero");
        else if (number.get().stripTrailingZeros().scale() > 2)
            fault(row.number(), columnKey(meaning), cell.text(), "budget.fault.centimes");
        else if (number.get().compareTo(LARGEST) >= 0)
            fault(row.number(), columnKey(meaning), cell.text(), "budget.fault.too-large");
        else return new Money(number.get());
        return null;
    }

    private <T> @Nullable T choice(Sheet.Row row, Headings headings, String meaning, Map<String, T> words, String key) {
        String said = text(row, headings, meaning);
        T found = words.get(Headings.plain(said));
        if (found == null) fault(row.number(), columnKey(meaning), said, said.isEmpty() ? "budget.fault.empty" : key);
        return found;
    }

    private String code(Sheet.Row row, Headings headings, String meaning, boolean needed) {
        Optional<Cell> cell = headings.column(meaning).map(column -> row.cell(column.index()));
        String said = cell.map(Cell::code).orElse("");
        // 10-11 that a spreadsheet took for the tenth of November is no code any more
        boolean isDay = cell.map(Cell::day).isPresent();
        if (said.isEmpty() && needed) fault(row.number(), columnKey(meaning), "", "budget.fault.empty");
        else if (!said.isEmpty() && (isDay || !said.matches("[0-9A-Za-z-]{1,20}")))
            fault(row.number(), columnKey(meaning), said, "budget.fault.code");
        return said;
    }

    private LocalizedText title(Sheet.Row row, Headings headings) {
        String arabic = title(row, headings, "title-ar");
        String french = title(row, headings, "title-fr");
        if (arabic.isEmpty() && french.isEmpty())
            fault(
                    row.number(),
                    columnKey(headings.column("title-fr").isPresent() ? "title-fr" : "title-ar"),
                    "",
                    "budget.fault.empty");
        return new LocalizedText(arabic.isEmpty() ? null : arabic, french.isEmpty() ? null : french, null);
    }

    private String title(Sheet.Row row, Headings headings, String meaning) {
        String said = text(row, headings, meaning);
        InputCheck check = new InputCheck();
        String title = check.line(meaning, said, 0, LONGEST_TITLE);
        try {
            check.done();
        } catch (InvalidInput invalid) {
            InvalidInput.Violation why = invalid.violations().getFirst();
            fault(row.number(), columnKey(meaning), said, why.key(), why.arguments());
        }
        return title;
    }

    private static String text(Sheet.Row row, Headings headings, String meaning) {
        return headings.column(meaning)
                .map(column -> row.cell(column.index()).text())
                .orElse("");
    }

    /** Names and lines of each year, once every row could be read by itself. */
    private List<BudgetData> years() {
        Map<Integer, List<Read>> byYear = new TreeMap<>();
        rows.forEach((key, read) ->
                byYear.computeIfAbsent(key.year, _ -> new ArrayList<>()).add(read));
        List<BudgetData> years = new ArrayList<>();
        byYear.forEach((year, read) -> years.add(year(year, read)));
        return years;
    }

    private BudgetData year(int year, List<Read> read) {
        Map<BudgetData.Code, Money> below = new HashMap<>();
        for (Read each : read)
            for (BudgetData.Code above : above(each.line.code())) below.putIfAbsent(above, Money.ZERO);
        List<BudgetData.Line> lines = new ArrayList<>();
        List<BudgetData.Name> names = new ArrayList<>();
        List<Read> sums = new ArrayList<>();
        for (Read each : read) {
            BudgetData.Line line = each.line;
            if (below.containsKey(line.code())) {
                if (line.paragraph().isEmpty())
                    names.add(new BudgetData.Name(
                            line.part(), line.side(), line.chapter(), line.article(), line.title()));
                if (each.hasAmount) sums.add(each);
            } else if (each.hasAmount) {
                lines.add(line);
                above(line.code()).forEach(above -> below.merge(above, line.voted(), Money::plus));
            } else fault(each.row, columnKey("voted"), "", "budget.fault.empty");
        }
        for (Read sum : sums) {
            Money reckoned = below.getOrDefault(sum.line.code(), Money.ZERO);
            if (!reckoned.equals(sum.line.voted()))
                fault(
                        sum.row,
                        columnKey("voted"),
                        sum.line.voted().plain(),
                        "budget.fault.sum",
                        sum.line.voted(),
                        reckoned);
        }
        BudgetData data = new BudgetData(year, invented, null, lines, names, List.of(), List.of());
        checkBalance(data);
        return data;
    }

    /** The codes that a code stands below. */
    private static List<BudgetData.Code> above(BudgetData.Code code) {
        List<BudgetData.Code> above = new ArrayList<>();
        BudgetData.Code chapter = BudgetData.Code.of(code.part(), code.side(), code.chapter(), "");
        BudgetData.Code article = BudgetData.Code.of(code.part(), code.side(), code.chapter(), code.article());
        BudgetData.Code paragraph =
                new BudgetData.Code(code.part(), code.side(), code.chapter(), code.article(), code.paragraph(), "");
        for (BudgetData.Code each : new LinkedHashSet<>(List.of(chapter, article, paragraph)))
            if (!each.equals(code)) above.add(each);
        return above;
    }

    private void checkBalance(BudgetData data) {
        for (BudgetPart part : BudgetPart.values()) {
            BudgetData.Balance balance = data.balance(part);
            if (!balance.holds())
                fault(
                        null,
                        part.textKey(),
                        String.valueOf(data.year()),
                        "budget.fault.balance",
                        balance.revenue(),
                        balance.expenditure(),
                        balance.difference());
        }
        spentMore(data, BudgetData.Line::committed, "budget.note.committed-more");
        spentMore(data, BudgetData.Line::paid, "budget.note.paid-more");
    }

    private void spentMore(BudgetData data, Function<BudgetData.Line, @Nullable Money> amount, String key) {
        for (BudgetData.Line line : data.lines()) {
            Money spent = amount.apply(line);
            Read read = rows.get(new YearCode(data.year(), line.code()));
            if (line.side() == BudgetSide.EXPENDITURE
                    && spent != null
                    && spent.compareTo(line.voted()) > 0
                    && read != null)
                notes.add(new RowFault(read.row, "", line.code().quoted(), key, line.voted(), spent));
        }
    }

    static String columnKey(String meaning) {
        return "budget.column." + meaning;
    }

    private void fault(@Nullable Integer row, String columnKey, String value, String key, Object... arguments) {
        faults.add(new RowFault(
                row, columnKey, value.length() > 80 ? value.substring(0, 80) + "…" : value, key, arguments));
    }
}
