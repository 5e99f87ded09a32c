package ma.musharaka.budget;

import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a budget is, to rooms that only know its id. */
@Component
class BudgetSubjects implements SubjectSource {

    private final BudgetYears budgets;
    private final Texts texts;

    BudgetSubjects(BudgetYears budgets, Texts texts) {
        this.budgets = budgets;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "budget";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        return budgets.findById(id)
                .map(budget -> new View(
                        texts.in(language).get("budget.title-year", String.valueOf(budget.year())),
                        "/budget/" + budget.year(),
                        "budget.state.published"));
    }
}
