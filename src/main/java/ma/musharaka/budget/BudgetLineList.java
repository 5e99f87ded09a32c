package ma.musharaka.budget;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.musharaka.platform.StoredList;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The lines of all budgets, as data. */
@Component
class BudgetLineList extends StoredList<BudgetLine, BudgetLineList.Line> {

    /** A path of properties, which written in one word would look like the key of a text. */
    private static final String YEAR_OF_BUDGET = String.join(".", "budget", "year");

    record Line(BudgetLine stored, BudgetYear year, BudgetData.Line line) {}

    BudgetLineList(BudgetLines lines) {
        super(
                lines,
                Sort.by(Sort.Order.desc(YEAR_OF_BUDGET), Sort.Order.asc("position"), Sort.Order.asc("id")),
                "id",
                List.of(
                        told("year", Type.NUMBER, "budget.data.year", line -> line.year.year()),
                        told(
                                "part",
                                Type.TEXT,
                                "budget.data.part",
                                line -> line.line.part().code()),
                        told(
                                "side",
                                Type.TEXT,
                                "budget.data.side",
                                line -> line.line.side().code()),
                        told("chapter", Type.TEXT, "budget.data.chapter", line -> line.line.chapter()),
                        told("article", Type.TEXT, "budget.data.article", line -> line.line.article()),
                        told("paragraph", Type.TEXT, "budget.data.paragraph", line -> line.line.paragraph()),
                        told("economicCode", Type.TEXT, "budget.data.economic", line -> line.line.economicCode()),
                        told("title", Type.LOCALIZED, "budget.data.title", line -> line.line.title()),
                        told("voted", Type.MONEY, "budget.data.voted", line -> line.line.voted()),
                        told("committed", Type.MONEY, "budget.data.committed", line -> line.line.committed()),
                        told("paid", Type.MONEY, "budget.data.paid", line -> line.line.paid()),
                        told("previous", Type.MONEY, "budget.data.previous", line -> line.line.previous()),
                        told("invented", Type.YES_NO, "budget.data.invented", line -> line.year.isInvented())));
    }

    @Override
    public String name() {
        return "budget-lines";
    }

    @Override
    public String titleKey() {
        return "budget.data.lines";
    }

    @Override
    public String textKey() {
        return "budget.data.lines-text";
    }

    @Override
    public String path() {
        return "/budget";
    }

    /** Lines of one year share its page and follow each other. */
    @Override
    public Set<Form> forms() {
        return Set.of(Form.PAGES);
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.year("budget.data.year"),
                Filter.choice(
                        "part",
                        Arrays.stream(BudgetPart.values()).map(BudgetPart::code).toList(),
                        "budget.data.part"),
                Filter.choice(
                        "side",
                        Arrays.stream(BudgetSide.values()).map(BudgetSide::code).toList(),
                        "budget.data.side"),
                Filter.code("chapter", "budget.data.chapter"));
    }

    @Override
    protected Specification<BudgetLine> where(Asked asked) {
        return Specification.allOf(Stream.of(
                        // what people read: the lines of each year's shown edition
                        Optional.<Specification<BudgetLine>>of((line, _, is) -> is.and(
                                is.equal(
                                        line.get("edition").get("number"),
                                        line.get("budget").get("shown")),
                                is.isFalse(line.get("heading")))),
                        asked.year()
                                .<Specification<BudgetLine>>map(year -> (line, _, is) ->
                                        is.equal(line.get("budget").get("year"), year)),
                        asked.value("part")
                                .<Specification<BudgetLine>>map(code -> (line, _, is) -> is.equal(
                                        line.get("part"), BudgetPart.of(code).orElseThrow())),
                        asked.value("side")
                                .<Specification<BudgetLine>>map(code -> (line, _, is) -> is.equal(
                                        line.get("side"), BudgetSide.of(code).orElseThrow())),
                        asked.value("chapter")
                                .<Specification<BudgetLine>>map(
                                        code -> (line, _, is) -> is.equal(line.get("chapter"), code)))
                .flatMap(each -> each.stream())
                .toList());
    }

    @Override
    protected List<Line> tell(List<BudgetLine> found) {
        return found.stream()
                .map(each -> new Line(each, each.budget(), each.data()))
                .toList();
    }

    @Override
    protected Row frame(Line line) {
        String key = line.year.year() + "." + line.line.part().code() + "."
                + line.line.side().code() + "." + line.line.code().quoted();
        return frame(key, "/budget/" + line.year.year(), changedAt(line.stored), null, null);
    }

    @Override
    protected Instant changedAt(BudgetLine line) {
        return addedAt(line.id());
    }
}
