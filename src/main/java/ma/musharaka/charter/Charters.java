package ma.musharaka.charter;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Charters extends JpaRepository<Charter, UUID> {

    Optional<Charter> findFirstByOrderByEditionDesc();

    List<Charter> findByOrderByEditionDesc();

    Optional<Charter> findByEdition(int edition);

    Optional<Charter> findFirstByStateOrderByEditionDesc(CharterState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Charter> findByState(CharterState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Charter> findAndLockById(UUID id);

    @Query("select c.id from Charter c where c.dueAt <= :now")
    List<UUID> findDue(Instant now);

    /** The name of a file of a step. */
    @Query("select s.documentName from CharterStep s where s.documentHash = :hash")
    List<String> findDocument(String hash);
}
