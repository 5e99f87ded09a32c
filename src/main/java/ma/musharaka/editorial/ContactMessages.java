package ma.musharaka.editorial;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ContactMessages extends JpaRepository<ContactMessage, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ContactMessage> findAndLockByTokenHash(String tokenHash);

    List<ContactMessage> findByReplyToOrderByWrittenAt(String replyTo);

    @Modifying
    @Query("delete from ContactMessage m where m.passedOnAt is null and m.writtenAt < :before")
    int deleteNeverConfirmed(Instant before);
}
