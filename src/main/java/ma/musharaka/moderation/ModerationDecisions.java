package ma.musharaka.moderation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface ModerationDecisions
        extends JpaRepository<ModerationDecision, UUID>, JpaSpecificationExecutor<ModerationDecision> {

    List<ModerationDecision> findByOrderByDecidedAtDesc(Limit limit);
}
