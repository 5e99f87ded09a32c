package ma.musharaka.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BudgetYears extends JpaRepository<BudgetYear, UUID> {

    /** Those that people can read. */
    List<BudgetYear> findByShownNotNullOrderByYearDesc();

    Optional<BudgetYear> findByYear(int year);

    Optional<BudgetYear> findByYearAndShownNotNull(int year);
}
