package ma.musharaka.budget;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BudgetImportFiles extends JpaRepository<BudgetImport, UUID> {

    Page<BudgetImport> findByOrderByMadeAtDescIdDesc(Pageable page);

    Optional<BudgetImport> findByDraftKey(String key);

    List<BudgetImport> findByAuthorOrPublishedByOrderByMadeAt(UUID author, UUID publisher);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<BudgetImport> findAndLockById(UUID id);

    @Query("select f.id from BudgetImport f where f.state = ma.musharaka.budget.ImportState.SCHEDULED"
            + " and f.publishAt <= :now order by f.publishAt")
    List<UUID> findDue(Instant now);
}
