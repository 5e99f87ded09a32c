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

interface ContactChangeRows extends JpaRepository<ContactChange, UUID> {

    Optional<ContactChange> findFirstByPersonAndConfirmedAtIsNullOrderByIdDesc(UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ContactChange> findFirstAndLockByPersonAndConfirmedAtIsNullOrderByIdDesc(UUID person);

    Optional<ContactChange> findByUndoHash(String undoHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ContactChange> findAndLockByUndoHash(String undoHash);

    /** This change and those made since, the last first. */
    List<ContactChange> findByPersonAndConfirmedAtGreaterThanEqualOrderByConfirmedAtDescIdDesc(
            UUID person, Instant confirmedAt);

    List<ContactChange> findByPersonOrderById(UUID person);

    @Modifying(flushAutomatically = true)
    @Query("delete from ContactChange c where c.person = :person and c.confirmedAt is null")
    void forgetWaiting(UUID person);

    @Modifying
    @Query("delete from ContactChange c where c.confirmedAt is null and c.expiresAt < :now")
    int forgetUnconfirmed(Instant now);

    @Modifying
    @Query("delete from ContactChange c where c.confirmedAt < :moment")
    int forgetBefore(Instant moment);
}
