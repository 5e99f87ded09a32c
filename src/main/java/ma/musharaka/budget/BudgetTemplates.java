package ma.musharaka.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.sheet.SheetWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Spreadsheets for editors: an empty one that explains itself, and what is published, to be corrected and handed in again. */
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
public class BudgetTemplates {

    private final BudgetYears budgets;
    private final BudgetLines lines;
    private final BudgetService service;

    BudgetTemplates(BudgetYears budgets, BudgetLines lines, BudgetService service) {
        this.budgets = budgets;
        this.lines = lines;
        this.service = service;
    }

    /** The explanation stands above the headings, where reading the file passes over it. */
    public byte[] emptyCsv(Translator texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.get("budget.template.title")));
        explanation(texts).forEach(line -> rows.add(List.of(String.join(" : ", line))));
        rows.add(headings(texts));
        return SheetWriter.csv(new SheetWriter.Page(texts.get("budget.template.sheet"), rows));
    }

    /** The explanation stands on a sheet of its own. */
    public byte[] emptyXlsx(Translator texts) {
        List<List<String>> told = new ArrayList<>();
        told.add(List.of(texts.get("budget.template.title"), ""));
        told.addAll(explanation(texts));
        return SheetWriter.xlsx(
                List.of(
                        new SheetWriter.Page(texts.get("budget.template.sheet"), List.of(headings(texts))),
                        new SheetWriter.Page(texts.get("budget.template.explanation"), told)),
                texts.language().dir().equals("rtl"));
    }

    /** Every line of every published year, with the names of chapters and articles. */
    @Transactional(readOnly = true)
    public byte[] published(Translator texts) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        rows.add(headings(texts));
        budgets.findByShownNotNullOrderByYearDesc().stream()
                .sorted(Comparator.comparing(BudgetYear::year))
                .flatMap(budget -> service.shown(budget).stream())
                .forEach(edition -> {
                    for (BudgetLine line : lines.findByEditionOrderByPosition(edition))
                        rows.add(row(edition.budget().year(), line, texts));
                });
        return SheetWriter.xlsx(
                List.of(new SheetWriter.Page(texts.get("budget.template.sheet"), rows)),
                texts.language().dir().equals("rtl"));
    }

    private static List<@Nullable Object> row(int year, BudgetLine stored, Translator texts) {
        BudgetData.Line line = stored.data();
        LocalizedText title = line.title();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(year);
        row.add(texts.get("budget.template.part." + line.part().code()));
        row.add(texts.get(line.side().textKey()));
        row.add(line.chapter());
        row.add(line.article());
        row.add(line.paragraph());
        row.add(line.economicCode());
        row.add(title.ar());
        row.add(title.fr());
        row.add(stored.isHeading() ? null : line.voted());
        row.add(line.committed());
        row.add(line.paid());
        row.add(line.previous());
        return row;
    }

    private static List<String> headings(Translator texts) {
        return BudgetFile.COLUMNS.stream()
                .map(column -> texts.get(BudgetFile.columnKey(column)))
                .toList();
    }

    private static List<List<String>> explanation(Translator texts) {
        return BudgetFile.COLUMNS.stream()
                .map(column -> List.of(texts.get(BudgetFile.columnKey(column)), texts.get("budget.explain." + column)))
                .toList();
    }
}
