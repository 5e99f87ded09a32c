package ma.musharaka.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface BudgetLines extends JpaRepository<BudgetLine, UUID>, JpaSpecificationExecutor<BudgetLine> {

    /** What stands under one article of a chapter, or directly under the chapter. */
    record Sum(
            BudgetPart part,
            BudgetSide side,
            String chapter,
            String article,
            BigDecimal voted,
            @Nullable BigDecimal committed,
            @Nullable BigDecimal paid,
            @Nullable BigDecimal previous,
            long lines,
            long withPrevious) {}

    @Query("select new ma.musharaka.budget.BudgetLines$Sum(l.part, l.side, l.chapter, l.article, sum(l.voted),"
            + " sum(l.committed), sum(l.paid), sum(l.previous), count(l), count(l.previous))"
            + " from BudgetLine l where l.edition = :edition and l.heading = false"
            + " group by l.part, l.side, l.chapter, l.article order by min(l.position)")
    List<Sum> sums(BudgetEdition edition);

    /** What names chapters and articles, or could. */
    @Query("select l from BudgetLine l where l.edition = :edition"
            + " and (l.heading = true or l.article = '' or l.paragraph = '') order by l.heading desc, l.position")
    List<BudgetLine> findNames(BudgetEdition edition);

    @Query("select l from BudgetLine l where l.edition = :edition and l.part = :part and l.side = :side"
            + " and l.chapter = :chapter order by l.position")
    List<BudgetLine> findOfChapter(BudgetEdition edition, BudgetPart part, BudgetSide side, String chapter);

    List<BudgetLine> findByEditionOrderByPosition(BudgetEdition edition);
}
