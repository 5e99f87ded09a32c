package ma.musharaka.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EntryProofs extends JpaRepository<EntryProof, UUID> {

    Optional<EntryProof> findByTokenHash(String tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<EntryProof> findAndLockByTokenHash(String tokenHash);

    List<EntryProof> findByContactOrderByExpiresAt(String contact);

    @Modifying
    @Query("delete from EntryProof proof where proof.expiresAt < :before")
    int deleteExpired(Instant before);
}
