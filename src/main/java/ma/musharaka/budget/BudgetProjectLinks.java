package ma.musharaka.budget;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BudgetProjectLinks extends JpaRepository<BudgetProject, UUID> {

    List<BudgetProject> findByPartAndSideAndChapterOrderByProject(BudgetPart part, BudgetSide side, String chapter);

    List<BudgetProject> findByProjectOrderByPartAscSideAscChapterAscArticleAsc(String project);

    List<BudgetProject> findByOrderByPartAscSideAscChapterAscArticleAscProjectAsc();

    boolean existsByPartAndSideAndChapterAndArticleAndProject(
            BudgetPart part, BudgetSide side, String chapter, String article, String project);
}
