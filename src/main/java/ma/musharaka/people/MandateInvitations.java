package ma.musharaka.people;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface MandateInvitations extends JpaRepository<MandateInvitation, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MandateInvitation> findAndLockByHash(String hash);
}
