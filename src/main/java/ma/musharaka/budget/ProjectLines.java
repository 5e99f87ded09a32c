package ma.musharaka.budget;

import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.RelatedPages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads from a project back to the chapters and articles of the newest public budget that pay for it. */
@Component
class ProjectLines implements RelatedPages {

    private static final String PROJECT = "/programme/";

    private final BudgetProjectLinks links;
    private final BudgetService budgets;

    ProjectLines(BudgetProjectLinks links, BudgetService budgets) {
        this.links = links;
        this.budgets = budgets;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Related> of(String address) {
        if (!address.startsWith(PROJECT)) return List.of();
        List<BudgetData.Code> codes =
                links
                        .findByProjectOrderByPartAscSideAscChapterAscArticleAsc(address.substring(PROJECT.length()))
                        .stream()
                        .map(BudgetProject::code)
                        .toList();
        if (codes.isEmpty()) return List.of();
        return budgets.years().stream().findFirst().flatMap(budgets::find).stream()
                .flatMap(budget -> codes.stream()
                        .flatMap(code -> title(budget, code).stream()
                                .map(title ->
                                        new Related("kind.budget", title, BudgetData.address(budget.year(), code)))))
                .toList();
    }

    /** Nothing where the newest budget has no such line. */
    private static Optional<LocalizedText> title(BudgetData budget, BudgetData.Code code) {
        return code.article().isEmpty()
                ? budget.chapter(code.part(), code.side(), code.chapter()).map(BudgetData.Line::title)
                : budget.articles(code.part(), code.side(), code.chapter()).stream()
                        .filter(line -> line.article().equals(code.article()))
                        .map(BudgetData.Line::title)
                        .findFirst();
    }
}
