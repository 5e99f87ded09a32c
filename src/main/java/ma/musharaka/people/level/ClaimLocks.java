package ma.musharaka.people.level;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ClaimLocks extends JpaRepository<ClaimLock, UUID> {

    @Modifying
    @Query("delete from ClaimLock l where l.person = :person")
    int forget(UUID person);

    boolean existsByPerson(UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ClaimLock> findAndLockByPerson(UUID person);
}
