package ma.musharaka.moderation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface ModerationDecisions
        extends JpaRepository<ModerationDecision, UUID>, JpaSpecificationExecutor<ModerationDecision> {

    List<ModerationDecision> findByModeratorOrderByDecidedAt(UUID moderator);

    Page<ModerationDecision> findByOrderByDecidedAtDesc(Pageable page);
}
