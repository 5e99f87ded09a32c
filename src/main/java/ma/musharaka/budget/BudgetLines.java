package ma.musharaka.budget;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Lines are kept with their budget; here they are read across the years. */
interface BudgetLines extends Repository<BudgetLine, UUID>, JpaSpecificationExecutor<BudgetLine> {}
