package ma.musharaka.people.level;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ClaimLocks extends JpaRepository<ClaimLock, UUID> {

    int deleteByPerson(UUID person);

    boolean existsByPerson(UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ClaimLock> findAndLockByPerson(UUID person);
}
