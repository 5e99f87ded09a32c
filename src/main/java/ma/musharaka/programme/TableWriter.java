package ma.musharaka.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Place;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;

/** A whole programme as rows of a spreadsheet, from which {@link TableReader} makes the same programme again. */
final class TableWriter {

    /** More than three decimals: a spreadsheet takes three of them for thousands. */
    private static final int DEGREES = 6;

    private final Translator texts;
    private final List<List<? extends @Nullable Object>> rows = new ArrayList<>();

    private TableWriter(Translator texts) {
        this.texts = texts;
    }

    /** The first row are the headings, in this language. */
    static List<List<? extends @Nullable Object>> rows(WholeProgramme whole, Translator texts) {
        TableWriter writer = new TableWriter(texts);
        writer.rows.add(Stream.of(TableColumn.values())
                .map(column -> texts.get(column.textKey()))
                .toList());
        writer.write(whole.head());
        whole.projects().forEach(writer::write);
        return writer.rows;
    }

    private void write(ProgrammeHead head) {
        add(TableRow.PROGRAMME, cells -> {
            cells.put(TableColumn.CODE, head.slug());
            texts(cells, TableColumn.TITLE_AR, head.title());
            texts(cells, TableColumn.TEXT_AR, head.summary());
            cells.put(TableColumn.START, head.startYear());
            cells.put(TableColumn.END, head.endYear());
            cells.put(TableColumn.COST, head.declaredTotal());
            texts(cells, TableColumn.NOTE_AR, head.differenceNote());
            cells.put(TableColumn.STATE, head.kind().code());
            cells.put(TableColumn.VALUES, head.invented() ? TableReader.INVENTED : null);
        });
        head.objectives().forEach(each -> title(TableRow.OBJECTIVE, each));
        for (ProgrammeHead.Axis axis : head.axes())
            add(TableRow.AXIS, cells -> {
                cells.put(TableColumn.CODE, axis.code());
                texts(cells, TableColumn.TITLE_AR, axis.title());
                cells.put(TableColumn.COST, axis.declaredTotal());
                texts(cells, TableColumn.NOTE_AR, axis.differenceNote());
            });
        for (ProgrammeHead.Step step : head.steps())
            add(TableRow.STEP, cells -> {
                cells.put(TableColumn.START, step.date());
                cells.put(TableColumn.END, step.endDate());
                ProgrammeState state = step.state();
                cells.put(TableColumn.STATE, state == null ? null : state.code());
                texts(cells, TableColumn.TITLE_AR, step.title());
                texts(cells, TableColumn.TEXT_AR, step.text());
                cells.put(TableColumn.LINK, step.link());
            });
    }

    private void write(ProjectContent project) {
        add(TableRow.PROJECT, cells -> {
            cells.put(TableColumn.AXIS, project.axis());
            cells.put(TableColumn.NUMBER, project.number());
            cells.put(TableColumn.CODE, project.slug());
            texts(cells, TableColumn.TITLE_AR, project.title());
            texts(cells, TableColumn.TEXT_AR, project.summary());
            cells.put(TableColumn.START, project.start());
            texts(cells, TableColumn.START_RULE_AR, project.startRule());
            cells.put(TableColumn.END, project.end());
            texts(cells, TableColumn.END_RULE_AR, project.endRule());
            cells.put(TableColumn.COST, project.cost());
            texts(cells, TableColumn.NOTE_AR, project.costNote());
            cells.put(TableColumn.COMMITTED, project.committed());
            cells.put(TableColumn.PAID, project.paid());
            Completion completion = project.completion();
            cells.put(TableColumn.STATE, completion == null ? null : completion.code());
            cells.put(TableColumn.PERCENT, project.reported());
            cells.put(
                    TableColumn.VALUES,
                    project.relevance().stream().map(Relevance::code).collect(Collectors.joining(", ")));
            cells.put(TableColumn.LINK, String.join(", ", project.linked()));
        });
        LocalizedText problem = project.problem();
        if (problem != null) add(TableRow.PROBLEM, cells -> texts(cells, TableColumn.TEXT_AR, problem));
        for (ProjectContent.Activity activity : project.activities())
            add(TableRow.ACTIVITY, cells -> {
                texts(cells, TableColumn.TITLE_AR, activity.text());
                cells.put(TableColumn.COST, activity.cost());
            });
        for (ProjectContent.Milestone milestone : project.milestones())
            add(TableRow.MILESTONE, cells -> {
                texts(cells, TableColumn.TITLE_AR, milestone.title());
                cells.put(TableColumn.END, milestone.due());
                cells.put(TableColumn.PERCENT, milestone.weight());
                cells.put(TableColumn.START, milestone.reached());
            });
        for (ProjectContent.Funding funding : project.funding())
            add(TableRow.FUNDING, cells -> {
                texts(cells, TableColumn.TITLE_AR, funding.source());
                cells.put(TableColumn.COST, funding.amount());
            });
        LocalizedText lead = project.lead();
        if (lead != null) title(TableRow.LEAD, lead);
        project.partners().forEach(each -> title(TableRow.PARTNER, each));
        Place place = project.place();
        if (place != null)
            add(TableRow.PLACE, cells -> {
                texts(cells, TableColumn.TITLE_AR, place.name());
                cells.put(TableColumn.LATITUDE, degrees(place.latitude()));
                cells.put(TableColumn.LONGITUDE, degrees(place.longitude()));
            });
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DEGREES, RoundingMode.HALF_UP);
    }

    private void title(TableRow row, LocalizedText text) {
        add(row, cells -> texts(cells, TableColumn.TITLE_AR, text));
    }

    /** In the three columns that begin with this one. */
    private static void texts(
            Map<TableColumn, @Nullable Object> cells, TableColumn first, @Nullable LocalizedText text) {
        if (text == null) return;
        TableColumn[] columns = TableColumn.values();
        cells.put(first, text.ar());
        cells.put(columns[first.ordinal() + 1], text.fr());
        cells.put(columns[first.ordinal() + 2], text.zgh());
    }

    private interface Filling {
        void fill(Map<TableColumn, @Nullable Object> cells);
    }

    private void add(TableRow row, Filling filling) {
        Map<TableColumn, @Nullable Object> cells = new EnumMap<>(TableColumn.class);
        cells.put(TableColumn.ROW, texts.get(row.textKey()));
        filling.fill(cells);
        List<@Nullable Object> values = new ArrayList<>();
        for (TableColumn column : TableColumn.values()) values.add(cells.get(column));
        rows.add(values);
    }
}
