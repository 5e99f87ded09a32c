package ma.musharaka.moderation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ModerationCases extends JpaRepository<ModerationCase, UUID> {

    Optional<ModerationCase> findBySubjectKindAndSubjectId(String kind, UUID id);

    List<ModerationCase> findByStateOrderByOpenedAt(ModerationCase.State state, Limit limit);

    List<ModerationCase> findByAuthorOrderByOpenedAt(UUID author);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ModerationCase> findAndLockById(UUID id);
}
