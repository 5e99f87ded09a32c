package ma.musharaka.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.OptionalText;
import ma.musharaka.platform.Place;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.sheet.Cell;
import ma.musharaka.platform.sheet.Headings;
import ma.musharaka.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole programme from a spreadsheet, in any of the site's languages. Every fault is collected with the row that
 * it is in; with one of them nothing is taken.
 */
final class TableReader {

    static final String INVENTED = "invented";

    private final Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
    private final Map<String, TableRow> kinds = new HashMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private @Nullable HeadBuilder head;
    private final List<ProjectBuilder> projects = new ArrayList<>();

    /** What was read, or why it cannot be taken. */
    record Read(@Nullable WholeProgramme whole, List<RowFault> faults) {}

    private TableReader(Texts texts) {
        for (TableRow row : TableRow.values()) {
            kinds.put(row.code(), row);
            for (Language language : Language.values())
                kinds.put(plain(texts.ofTheHouse(language).get(row.textKey())), row);
        }
    }

    static Read read(Sheet sheet, Texts texts) {
        TableReader reader = new TableReader(texts);
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (TableColumn column : TableColumn.values()) {
            List<String> said = new ArrayList<>(List.of(column.code()));
            for (Language language : Language.values())
                said.add(texts.ofTheHouse(language).get(column.textKey()));
            names.put(column.name(), said);
        }
        Optional<Headings> headings = Headings.find(sheet, names);
        if (headings.isEmpty() || headings.get().column(TableColumn.ROW.name()).isEmpty())
            return new Read(null, List.of(new RowFault(1, "programme.import.no-headings")));
        for (TableColumn column : TableColumn.values())
            headings.get().column(column.name()).ifPresent(found -> reader.columns.put(column, found.index()));
        headings.get().rowsBelow(sheet).forEach(reader::take);
        return reader.finish();
    }

    private static String plain(String said) {
        return said.strip().toLowerCase(Locale.ROOT);
    }

    private void take(Sheet.Row row) {
        String said = cell(row, TableColumn.ROW).text();
        TableRow kind = kinds.get(plain(said));
        if (kind == null) {
            fault(row, "programme.import.row-unknown", said);
            return;
        }
        switch (kind) {
            case PROGRAMME -> {
                if (head != null) fault(row, "programme.import.two-programmes");
                else head = new HeadBuilder(row);
            }
            case OBJECTIVE, AXIS, STEP -> {
                HeadBuilder above = head;
                if (above == null) fault(row, "programme.import.programme-first");
                else above.take(kind, row);
            }
            case PROJECT -> projects.add(new ProjectBuilder(row));
            default -> {
                if (projects.isEmpty()) fault(row, "programme.import.project-first");
                else projects.getLast().take(kind, row);
            }
        }
    }

    private Read finish() {
        HeadBuilder programme = head;
        if (programme == null) fault(1, "programme.import.no-programme");
        ProgrammeHead readHead = null;
        List<ProjectContent> contents = new ArrayList<>();
        if (programme != null) {
            readHead = checked(programme.build(), ProgrammeCheck::draft, programme.rows, programme.row);
            Map<String, Integer> slugs = new HashMap<>();
            for (ProjectBuilder project : projects) {
                ProjectContent content = checked(project.build(), ProjectCheck::draft, project.rows, project.row);
                if (content == null) continue;
                contents.add(content);
                if (programme.axes.stream().noneMatch(axis -> axis.code().equals(content.axis())))
                    fault(project.row, "programme.import.axis-unknown", content.axis());
                Integer before = slugs.put(content.slug(), project.row);
                if (before != null) fault(project.row, "programme.import.slug-twice", content.slug(), before);
            }
        }
        faults.sort(java.util.Comparator.comparingInt(RowFault::row));
        return new Read(
                faults.isEmpty() && readHead != null ? new WholeProgramme(readHead, contents) : null,
                List.copyOf(faults));
    }

    private <C> @Nullable C checked(C content, Function<C, C> check, Map<String, Integer> rows, int row) {
        try {
            return check.apply(content);
        } catch (InvalidInput invalid) {
            for (InvalidInput.Violation each : invalid.violations()) {
                String list = each.field().replaceAll("\\].*", "]");
                faults.add(new RowFault(rows.getOrDefault(list, row), each.key(), each.arguments()));
            }
            return null;
        }
    }

    private void fault(Sheet.Row row, String key, Object... arguments) {
        fault(row.number(), key, arguments);
    }

    private void fault(int row, String key, Object... arguments) {
        faults.add(new RowFault(row, key, arguments));
    }

    private Cell cell(Sheet.Row row, TableColumn column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    private @Nullable String word(Sheet.Row row, TableColumn column) {
        String text = cell(row, column).text();
        return text.isEmpty() ? null : text;
    }

    private String code(Sheet.Row row, TableColumn column) {
        return cell(row, column).code();
    }

    private LocalizedText texts(Sheet.Row row, TableColumn first) {
        TableColumn[] all = TableColumn.values();
        return new LocalizedText(
                word(row, first), word(row, all[first.ordinal() + 1]), word(row, all[first.ordinal() + 2]));
    }

    private @Nullable LocalizedText textsOrNone(Sheet.Row row, TableColumn first) {
        return OptionalText.orNull(texts(row, first));
    }

    private @Nullable Money money(Sheet.Row row, TableColumn column) {
        Cell cell = cell(row, column);
        if (cell.isEmpty() || isSpread(row, cell)) return null;
        Optional<BigDecimal> amount =
                cell.decimal().filter(found -> found.stripTrailingZeros().scale() <= 2);
        if (amount.isEmpty()) fault(row, "programme.import.no-amount", cell.text());
        return amount.map(found -> new Money(found.setScale(2))).orElse(null);
    }

    /** What stands in merged cells would count in each of their rows. */
    private boolean isSpread(Sheet.Row row, Cell cell) {
        if (cell.spread()) fault(row, "programme.import.merged", cell.text());
        return cell.spread();
    }

    private @Nullable Integer number(Sheet.Row row, TableColumn column) {
        Cell cell = cell(row, column);
        if (cell.isEmpty() || isSpread(row, cell)) return null;
        try {
            return cell.decimal().orElseThrow(ArithmeticException::new).intValueExact();
        } catch (ArithmeticException none) {
            fault(row, "programme.import.no-number", cell.text());
            return null;
        }
    }

    private int needed(Sheet.Row row, TableColumn column) {
        if (cell(row, column).isEmpty()) fault(row, "programme.import.no-number", "");
        Integer number = number(row, column);
        return number == null ? 1 : number;
    }

    private @Nullable LocalDate day(Sheet.Row row, TableColumn column) {
        Cell cell = cell(row, column);
        if (cell.isEmpty()) return null;
        Optional<LocalDate> day = cell.date();
        if (day.isEmpty()) fault(row, "programme.import.no-date", cell.text());
        return day.orElse(null);
    }

    private <E extends Enum<E>> @Nullable E choice(
            Sheet.Row row, TableColumn column, E[] all, Function<E, String> code) {
        String said = code(row, column);
        return said.isEmpty() ? null : choice(row, said, all, code);
    }

    private <E extends Enum<E>> @Nullable E choice(Sheet.Row row, String said, E[] all, Function<E, String> code) {
        Optional<E> found = Arrays.stream(all)
                .filter(each -> code.apply(each).equals(said.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) fault(row, "programme.import.no-choice", said);
        return found.orElse(null);
    }

    private static List<String> parts(String said) {
        return Arrays.stream(said.split("[,;\\s]+"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The programme's own rows. */
    private final class HeadBuilder {

        private final int row;
        private final Sheet.Row first;
        private final Map<String, Integer> rows = new HashMap<>();
        private final List<LocalizedText> objectives = new ArrayList<>();
        private final List<ProgrammeHead.Axis> axes = new ArrayList<>();
        private final List<ProgrammeHead.Step> steps = new ArrayList<>();

        private HeadBuilder(Sheet.Row row) {
            this.first = row;
            this.row = row.number();
        }

        private void take(TableRow kind, Sheet.Row row) {
            switch (kind) {
                case OBJECTIVE -> {
                    rows.put("objectives[" + objectives.size() + "]", row.number());
                    objectives.add(texts(row, TableColumn.TITLE_AR));
                }
                case AXIS -> {
                    rows.put("axes[" + axes.size() + "]", row.number());
                    axes.add(new ProgrammeHead.Axis(
                            code(row, TableColumn.CODE),
                            texts(row, TableColumn.TITLE_AR),
                            money(row, TableColumn.COST),
                            textsOrNone(row, TableColumn.NOTE_AR)));
                }
                default -> {
                    LocalDate date = day(row, TableColumn.START);
                    if (date == null) {
                        if (cell(row, TableColumn.START).isEmpty()) fault(row, "input.date-needed");
                        return;
                    }
                    rows.put("steps[" + steps.size() + "]", row.number());
                    steps.add(new ProgrammeHead.Step(
                            date,
                            day(row, TableColumn.END),
                            choice(row, TableColumn.STATE, ProgrammeState.values(), ProgrammeState::code),
                            texts(row, TableColumn.TITLE_AR),
                            texts(row, TableColumn.TEXT_AR),
                            word(row, TableColumn.LINK)));
                }
            }
        }

        private ProgrammeHead build() {
            ProgrammeKind kind = choice(first, TableColumn.STATE, ProgrammeKind.values(), ProgrammeKind::code);
            return new ProgrammeHead(
                    kind == null ? ProgrammeKind.OPENNESS : kind,
                    code(first, TableColumn.CODE),
                    texts(first, TableColumn.TITLE_AR),
                    texts(first, TableColumn.TEXT_AR),
                    needed(first, TableColumn.START),
                    needed(first, TableColumn.END),
                    money(first, TableColumn.COST),
                    textsOrNone(first, TableColumn.NOTE_AR),
                    objectives,
                    axes,
                    steps,
                    code(first, TableColumn.VALUES).equals(INVENTED));
        }
    }

    /** A project's own row and those below it. */
    private final class ProjectBuilder {

        private final int row;
        private final Sheet.Row first;
        private final Map<String, Integer> rows = new HashMap<>();
        private final List<ProjectContent.Activity> activities = new ArrayList<>();
        private final List<ProjectContent.Milestone> milestones = new ArrayList<>();
        private final List<ProjectContent.Funding> funding = new ArrayList<>();
        private final List<LocalizedText> partners = new ArrayList<>();
        private @Nullable LocalizedText lead;
        private @Nullable LocalizedText problem;
        private @Nullable Place place;

        private ProjectBuilder(Sheet.Row row) {
            this.first = row;
            this.row = row.number();
        }

        private void take(TableRow kind, Sheet.Row row) {
            switch (kind) {
                case PROBLEM -> problem = textsOrNone(row, TableColumn.TEXT_AR);
                case LEAD -> lead = textsOrNone(row, TableColumn.TITLE_AR);
                case ACTIVITY -> {
                    rows.put("activities[" + activities.size() + "]", row.number());
                    activities.add(
                            ProjectContent.Activity.of(texts(row, TableColumn.TITLE_AR), money(row, TableColumn.COST)));
                }
                case MILESTONE -> {
                    rows.put("milestones[" + milestones.size() + "]", row.number());
                    milestones.add(new ProjectContent.Milestone(
                            texts(row, TableColumn.TITLE_AR),
                            day(row, TableColumn.END),
                            needed(row, TableColumn.PERCENT),
                            day(row, TableColumn.START)));
                }
                case FUNDING -> {
                    rows.put("funding[" + funding.size() + "]", row.number());
                    funding.add(
                            ProjectContent.Funding.of(texts(row, TableColumn.TITLE_AR), money(row, TableColumn.COST)));
                }
                case PARTNER -> {
                    rows.put("partners[" + partners.size() + "]", row.number());
                    partners.add(texts(row, TableColumn.TITLE_AR));
                }
                default -> takePlace(row);
            }
        }

        private void takePlace(Sheet.Row row) {
            rows.put("place", row.number());
            Optional<BigDecimal> latitude = cell(row, TableColumn.LATITUDE).decimal();
            Optional<BigDecimal> longitude = cell(row, TableColumn.LONGITUDE).decimal();
            try {
                place = new Place(
                        latitude.orElseThrow(IllegalArgumentException::new).doubleValue(),
                        longitude.orElseThrow(IllegalArgumentException::new).doubleValue(),
                        texts(row, TableColumn.TITLE_AR));
            } catch (IllegalArgumentException nowhere) {
                fault(row, "programme.fault.place");
            }
        }

        private ProjectContent build() {
            Money cost = money(first, TableColumn.COST);
            Set<Relevance> relevance = new TreeSet<>();
            for (String each : parts(code(first, TableColumn.VALUES))) {
                Relevance value = choice(first, each, Relevance.values(), Relevance::code);
                if (value != null) relevance.add(value);
            }
            return new ProjectContent(
                    code(first, TableColumn.AXIS),
                    needed(first, TableColumn.NUMBER),
                    code(first, TableColumn.CODE),
                    texts(first, TableColumn.TITLE_AR),
                    texts(first, TableColumn.TEXT_AR),
                    activities,
                    milestones,
                    day(first, TableColumn.START),
                    textsOrNone(first, TableColumn.START_RULE_AR),
                    day(first, TableColumn.END),
                    textsOrNone(first, TableColumn.END_RULE_AR),
                    cost == null ? Money.ZERO : cost,
                    textsOrNone(first, TableColumn.NOTE_AR),
                    money(first, TableColumn.COMMITTED),
                    money(first, TableColumn.PAID),
                    funding,
                    partners,
                    lead,
                    place,
                    parts(code(first, TableColumn.LINK)),
                    problem,
                    relevance,
                    choice(first, TableColumn.STATE, Completion.values(), Completion::code),
                    number(first, TableColumn.PERCENT));
        }
    }
}
