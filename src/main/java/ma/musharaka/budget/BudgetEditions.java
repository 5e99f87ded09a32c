package ma.musharaka.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BudgetEditions extends JpaRepository<BudgetEdition, UUID> {

    List<BudgetEdition> findByImportId(UUID file);

    List<BudgetEdition> findByBudgetAndPublishedAtNotNullOrderByNumberDesc(BudgetYear budget);

    Optional<BudgetEdition> findByBudgetAndNumber(BudgetYear budget, int number);
}
