package ma.musharaka.people.cnie;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface IdentityNumbers extends JpaRepository<IdentityNumber, UUID> {

    Optional<IdentityNumber> findByPerson(UUID person);

    @Modifying
    @Query("delete from IdentityNumber n where n.person = :person")
    int forget(UUID person);

    Optional<IdentityNumber> findByMark(String mark);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<IdentityNumber> findAndLockByKeyNameNotOrderById(String keyName, Limit most);

    @Modifying
    @Query("delete from IdentityNumber n where n.purgeAfter < :today")
    int purgeBefore(LocalDate today);

    @Modifying
    @Query("delete from IdentityNumber n")
    int purgeAll();
}
