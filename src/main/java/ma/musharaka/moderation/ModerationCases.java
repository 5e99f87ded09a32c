package ma.musharaka.moderation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ModerationCases extends JpaRepository<ModerationCase, UUID> {

    List<ModerationCase> findByStateOrderByOpenedAt(ModerationCase.State state, Limit limit);

    long countByState(ModerationCase.State state);
}
