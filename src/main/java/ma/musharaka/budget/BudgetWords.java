package ma.musharaka.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands beside the figures of a year: the commune's note, and the steps of preparing and adopting its budget. */
@Service
@Transactional
public class BudgetWords {

    public static final int LONGEST_LINE = 300;
    public static final int LONGEST_TEXT = 2000;
    public static final int MOST_STEPS = 40;

    private final BudgetYears budgets;
    private final BudgetService service;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    /** Words of a year, as they stand or as an editor wants them. */
    public record Words(@Nullable LocalizedText note, List<BudgetData.Step> steps) {

        public Words {
            steps = List.copyOf(steps);
        }
    }

    BudgetWords(BudgetYears budgets, BudgetService service, ApplicationEventPublisher facts, Clock clock) {
        this.budgets = budgets;
        this.service = service;
        this.facts = facts;
        this.clock = clock;
    }

    /** The years of which there are figures, public or not, the latest first. */
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return budgets.findAll(Sort.by(Sort.Order.desc("year"))).stream()
                .map(BudgetYear::year)
                .toList();
    }

    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Optional<Words> of(int year) {
        return budgets.findByYear(year).map(BudgetWords::words);
    }

    private static Words words(BudgetYear budget) {
        return new Words(budget.note(), budget.steps());
    }

    /**
     * Says it otherwise, for readers at once.
     *
     * @param seen the words that the editor began with
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     * @throws ToldElsewhere when they are not {@code seen} any more
     */
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    public void tell(int year, Words seen, Words wanted, @Self UUID editor) {
        Words checked = check(wanted);
        BudgetYear budget = service.lock(budgets.findByYear(year).orElseThrow());
        if (!words(budget).equals(seen)) throw new ToldElsewhere(year);
        budget.tell(checked.note(), checked.steps());
        facts.publishEvent(
                new BudgetTold(CommuneScope.current(), budget.id(), editor, Instant.now(clock), budget.year()));
    }

    private static Words check(Words wanted) {
        InputCheck check = new InputCheck();
        LocalizedText note = text(check, "note", wanted.note(), LONGEST_TEXT, false);
        if (wanted.steps().size() > MOST_STEPS) check.add("steps", "budget.words.many", MOST_STEPS);
        List<BudgetData.Step> steps = new ArrayList<>();
        for (int i = 0; i < wanted.steps().size(); i++) {
            BudgetData.Step step = wanted.steps().get(i);
            String field = "steps[" + i + "]";
            LocalizedText title = text(check, field + ".title", step.title(), LONGEST_LINE, true);
            LocalizedText when = text(check, field + ".when", step.when(), LONGEST_LINE, true);
            LocalizedText text = text(check, field + ".text", step.text(), LONGEST_TEXT, true);
            steps.add(new BudgetData.Step(orEmpty(when), orEmpty(title), orEmpty(text), step.date()));
        }
        check.done();
        return new Words(note, steps);
    }

    private static @Nullable LocalizedText text(
            InputCheck check, String field, @Nullable LocalizedText given, int longest, boolean needed) {
        LocalizedText typed = orEmpty(given);
        String ar = check.text(field, typed.ar(), 0, longest);
        String fr = check.text(field, typed.fr(), 0, longest);
        String zgh = check.text(field, typed.zgh(), 0, longest);
        if (!ar.isEmpty() || !fr.isEmpty() || !zgh.isEmpty())
            return new LocalizedText(orNull(ar), orNull(fr), orNull(zgh));
        if (needed) check.add(field, "input.empty");
        return null;
    }

    private static LocalizedText orEmpty(@Nullable LocalizedText text) {
        return text == null ? new LocalizedText(null, null, null) : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
