package ma.musharaka.budget;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the commune's budgets, a year each, and gives them to who reads. */
@Service
public class BudgetService {

    /** Rows that are sent to the database at once: a year may have thousands. */
    private static final int BATCH = 500;

    private static final Comparator<BudgetData.Code> IN_ORDER = Comparator.comparing(BudgetData.Code::side)
            .thenComparing(BudgetData.Code::part)
            .thenComparing(BudgetData.Code::chapter)
            .thenComparing(BudgetData.Code::article)
            .thenComparing(BudgetData.Code::paragraph)
            .thenComparing(BudgetData.Code::economic);

    private final BudgetYears budgets;
    private final BudgetEditions editions;
    private final BudgetLines lines;
    private final BudgetGuide guide;
    private final EntityManager entities;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    /** A version of a year that people can read, or could. */
    public record Edition(int number, Instant publishedAt, int lines) {}

    BudgetService(
            BudgetYears budgets,
            BudgetEditions editions,
            BudgetLines lines,
            BudgetGuide guide,
            EntityManager entities,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.budgets = budgets;
        this.editions = editions;
        this.lines = lines;
        this.guide = guide;
        this.entities = entities;
        this.facts = facts;
        this.clock = clock;
    }

    /** Makes the budget of a year public. */
    @ForHouse
    @Transactional
    public void publish(BudgetData data) {
        BudgetYear budget = budgets.save(new BudgetYear(data.year(), data.note(), data.glossary(), data.steps()));
        show(draft(budget, null, data), null);
    }

    /** Keeps lines of a year that nobody reads yet. */
    BudgetEdition draft(BudgetYear budget, @Nullable UUID file, BudgetData data) {
        BudgetEdition edition = editions.save(
                new BudgetEdition(budget, file, data.invented(), data.lines().size()));
        NavigableMap<BudgetData.Code, IntFunction<BudgetLine>> all = new TreeMap<>(IN_ORDER);
        for (BudgetData.Name name : data.names())
            all.put(
                    BudgetData.Code.of(name.part(), name.side(), name.chapter(), name.article()),
                    position -> new BudgetLine(edition, position, name));
        for (BudgetData.Line line : data.lines())
            all.put(line.code(), position -> new BudgetLine(edition, position, line));
        entities.flush();
        entities.unwrap(Session.class).setJdbcBatchSize(BATCH);
        int position = 0;
        for (IntFunction<BudgetLine> line : all.values()) entities.persist(line.apply(++position));
        entities.flush();
        return edition;
    }

    /** The year as editors prepare it, made at its first file. */
    BudgetYear year(int year) {
        return budgets.findByYear(year)
                .orElseGet(() -> budgets.saveAndFlush(new BudgetYear(year, null, guide.glossary(), guide.steps(year))));
    }

    /** One editor after the other, each with what the one before left. */
    BudgetYear lock(BudgetYear year) {
        entities.refresh(year, LockModeType.PESSIMISTIC_WRITE);
        return year;
    }

    void show(BudgetEdition edition, @Nullable UUID editor) {
        Instant now = Instant.now(clock);
        edition.publish(now);
        entities.flush();
        facts.publishEvent(
                new BudgetPublished(CommuneScope.current(), edition.budget().id(), editor, now));
    }

    /** The years whose budgets are public, the latest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return budgets.findByShownNotNullOrderByYearDesc().stream()
                .map(BudgetYear::year)
                .toList();
    }

    /** A year by chapters and articles. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<BudgetData> find(int year) {
        return shown(year).map(this::summed);
    }

    /** The lines of a chapter, one by one. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<BudgetData.Line> lines(int year, BudgetPart part, BudgetSide side, String chapter) {
        return shown(year)
                .map(edition -> lines.findOfChapter(edition, part, side, chapter).stream()
                        .filter(line -> !line.isHeading())
                        .map(BudgetLine::data)
                        .toList())
                .orElse(List.of());
    }

    /** Every version of a year that was ever public, the newest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Edition> editions(int year) {
        List<Edition> found = new ArrayList<>();
        budgets.findByYear(year)
                .map(editions::findByBudgetAndPublishedAtNotNullOrderByNumberDesc)
                .orElse(List.of())
                .forEach(edition -> {
                    Instant at = edition.publishedAt();
                    if (at != null) found.add(new Edition(edition.number(), at, edition.lineCount()));
                });
        return found;
    }

    private Optional<BudgetEdition> shown(int year) {
        return budgets.findByYearAndShownNotNull(year).flatMap(this::shown);
    }

    Optional<BudgetEdition> shown(BudgetYear budget) {
        Integer number = budget.shown();
        return number == null ? Optional.empty() : editions.findByBudgetAndNumber(budget, number);
    }

    BudgetData summed(BudgetEdition edition) {
        BudgetYear budget = edition.budget();
        Map<BudgetData.Code, LocalizedText> titles = new LinkedHashMap<>();
        for (BudgetLine named : lines.findNames(edition)) {
            BudgetData.Line line = named.data();
            titles.putIfAbsent(
                    BudgetData.Code.of(line.part(), line.side(), line.chapter(), line.article()), line.title());
        }
        List<BudgetData.Line> sums = new ArrayList<>();
        Map<BudgetData.Code, BudgetData.Name> names = new LinkedHashMap<>();
        for (BudgetLines.Sum sum : lines.sums(edition)) {
            BudgetData.Code chapter = BudgetData.Code.of(sum.part(), sum.side(), sum.chapter(), "");
            LocalizedText called = titles.getOrDefault(chapter, guide.chapter(sum.chapter()));
            names.putIfAbsent(chapter, new BudgetData.Name(sum.part(), sum.side(), sum.chapter(), "", called));
            BudgetData.Code article = BudgetData.Code.of(sum.part(), sum.side(), sum.chapter(), sum.article());
            sums.add(new BudgetData.Line(
                    sum.part(),
                    sum.side(),
                    sum.chapter(),
                    sum.article(),
                    "",
                    "",
                    sum.article().isEmpty()
                            ? called
                            : titles.getOrDefault(article, LocalizedText.of(sum.article(), sum.article())),
                    new Money(sum.voted()),
                    sum.committed() == null ? null : new Money(sum.committed()),
                    sum.paid() == null ? null : new Money(sum.paid()),
                    sum.previous() == null || sum.withPrevious() < sum.lines() ? null : new Money(sum.previous())));
        }
        return new BudgetData(
                budget.year(),
                edition.isInvented(),
                budget.note(),
                sums,
                List.copyOf(names.values()),
                budget.glossary(),
                budget.steps());
    }
}
