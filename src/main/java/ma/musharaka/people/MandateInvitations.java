package ma.musharaka.people;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MandateInvitations extends JpaRepository<MandateInvitation, UUID> {

    int deleteByInvitedBy(UUID person);

    @Modifying
    @Query("update MandateInvitation i set i.acceptedBy = :other where i.acceptedBy = :person")
    int giveTo(UUID other, UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MandateInvitation> findAndLockByHash(String hash);
}
