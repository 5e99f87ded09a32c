package ma.musharaka.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface RoleChanges extends JpaRepository<RoleChange, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RoleChange> findAndLockById(UUID id);

    List<RoleChange> findByOrderByProposedAtDesc(Limit limit);
}
