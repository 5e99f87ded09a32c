package ma.musharaka.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.CommuneScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the commune's budgets, a year each, and gives them to who reads. */
@Service
public class BudgetService {

    private final BudgetYears budgets;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    BudgetService(BudgetYears budgets, ApplicationEventPublisher facts, Clock clock) {
        this.budgets = budgets;
        this.facts = facts;
        this.clock = clock;
    }

    /** Makes the budget of a year public. */
    @Transactional
    public void publish(BudgetData data) {
        BudgetYear saved = budgets.save(new BudgetYear(data));
        facts.publishEvent(new BudgetPublished(CommuneScope.current(), saved.id(), null, Instant.now(clock)));
    }

    /** The years whose budgets are public, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return budgets.findByOrderByYearDesc().stream().map(BudgetYear::year).toList();
    }

    @Transactional(readOnly = true)
    public Optional<BudgetData> find(int year) {
        return budgets.findByYear(year).map(BudgetYear::data);
    }
}
